package dk.brobygger.match;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.citizen.BriefText;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentItem;
import dk.brobygger.citizen.GivenConsent;
import dk.brobygger.company.CompanyId;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.place.PlacesDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Company and candidate get to know each other: consent, brief, meeting, and what stops it. */
@Service
@Transactional
public class ClarificationDesk {

    private final Matches matches;
    private final PlacesDesk places;
    private final ConsentDesk consents;
    private final CaseDesk cases;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    ClarificationDesk(
            Matches matches,
            PlacesDesk places,
            ConsentDesk consents,
            CaseDesk cases,
            WorkingDays days,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.matches = matches;
        this.cases = cases;
        this.places = places;
        this.consents = consents;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The candidate agrees, item by item, for the matched company alone.
     *
     * @throws dk.brobygger.citizen.CitizenRejection if what a consent needs is missing
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void consent(
            CaseId caseId,
            Set<ConsentItem> items,
            String recipient,
            String purpose,
            LocalDate validUntil,
            String howGiven,
            @Nullable String oralNote,
            @Nullable String explicitDetail,
            @Nullable String neededBecause) {
        var match = matches.of(caseId);
        consents.give(new GivenConsent(
                caseId,
                match.citizen(),
                companyOf(match).uuid(),
                String.valueOf(match.view().place().companyName()),
                items,
                recipient,
                purpose,
                validUntil,
                howGiven,
                oralNote,
                explicitDetail,
                neededBecause));
        match.consent();
        matches.saveAndFlush(match);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void declineConsent(CaseId caseId, @Nullable String said) {
        matches.change(caseId, match -> match.declineConsent(said));
    }

    /** @throws dk.brobygger.citizen.CitizenRejection if the brief says what the company may not know */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void sendBrief(CaseId caseId, BriefText text, String sentHow) {
        var match = matches.of(caseId);
        consents.sendBrief(
                caseId,
                match.citizen(),
                companyOf(match).uuid(),
                String.valueOf(match.view().place().companyName()),
                text,
                sentHow);
        match.brief();
        matches.saveAndFlush(match);
    }

    /** Both want it. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void agree(CaseId caseId) {
        var match = matches.of(caseId);
        match.match();
        matches.saveAndFlush(match);
        cases.stageIs(caseId, CaseStage.ESTABLISHMENT);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void companySaysNo(CaseId caseId, String reasonCode, String learned) {
        matches.change(caseId, match -> match.companySaysNo(reasonCode, learned));
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void candidateSaysNo(CaseId caseId, String reasonCode, String learned) {
        matches.change(caseId, match -> match.candidateSaysNo(reasonCode, learned));
    }

    /** Nothing more goes to the company, and what went may not be used. */
    @RolesAllowed(Staff.PROCESS)
    public void stopSharing(CaseId caseId) {
        var match = matches.of(caseId);
        match.loseConsent();
        if (match.company() != null)
            consents.stopSharing(caseId, match.company().uuid());
        matches.saveAndFlush(match);
    }

    /** The place is held for as many working days anew. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void renewReservation(CaseId caseId) {
        var match = matches.of(caseId);
        var today = LocalDate.now(clock);
        var until = days.plus(today, rates.whole("place.reserved", today));
        match.renewUntil(until);
        if (match.place() != null) places.reserve(match.place(), caseId, until);
        matches.saveAndFlush(match);
    }

    /** The place is let go, or has gone: the candidate is told, and the search begins again. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void losePlace(CaseId caseId, String reason) {
        matches.change(caseId, match -> match.losePlace(reason));
    }

    /** The candidate has been told that the place is gone. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void candidateTold(CaseId caseId, LocalDate on) {
        matches.change(caseId, match -> match.tellOfLostPlace(on));
    }

    /** The register says that a company has closed: every match there that is being clarified loses its place. */
    @RolesAllowed({
        Staff.VIRKSOMHEDSKONSULENT,
        Staff.JOBKONSULENT,
        Staff.LEDER,
        Staff.ADMINISTRATOR,
        Staff.PROCESS,
        Staff.SYSTEM
    })
    public void companyClosed(CompanyId company) {
        matches.findByChosenCompany(company).forEach(match -> {
            if (match.losePlace("")) matches.saveAndFlush(match);
        });
    }

    private static CompanyId companyOf(Match match) {
        if (match.company() == null) throw new MatchRejection(MatchRejection.Reason.NO_PLACE_CHOSEN);
        return match.company();
    }
}
