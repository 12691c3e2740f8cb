package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import dk.brobygger.law.Ruling;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.match.MatchDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreement between company, candidate and municipality: what each expects, its terms, and who has confirmed. */
@Service
@Transactional
public class EstablishmentDesk {

    private final Establishments establishments;
    private final LawOfAgreement law;
    private final MatchDesk matches;
    private final CitizenDesk citizens;
    private final CompanyDesk companies;
    private final CaseDesk cases;
    private final WorkingDays days;
    private final CurrentUser user;
    private final Clock clock;
    private final Rates rates;

    EstablishmentDesk(
            Establishments establishments,
            LawOfAgreement law,
            MatchDesk matches,
            CitizenDesk citizens,
            CompanyDesk companies,
            CaseDesk cases,
            WorkingDays days,
            CurrentUser user,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.establishments = establishments;
        this.law = law;
        this.matches = matches;
        this.citizens = citizens;
        this.companies = companies;
        this.cases = cases;
        this.days = days;
        this.user = user;
        this.clock = clock;
    }

    /** The phase begins with the company that was matched. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void begin(CaseId caseId) {
        var latest = establishments.findFirstByCaseIdOrderByAttemptDesc(caseId);
        if (latest.map(Establishment::isOpen).orElse(false)) return;
        var match = matches.match(caseId);
        if (match.company() == null || match.unit() == null)
            throw new EstablishmentRejection(EstablishmentRejection.Reason.UNIT_UNKNOWN);
        cases.stageIs(caseId, CaseStage.ESTABLISHMENT);
        establishments.saveAndFlush(new Establishment(
                caseId,
                latest.map(Establishment::attempt).orElse(0) + 1,
                match.citizen(),
                match.company(),
                companies.company(match.company()).name(),
                match.unit(),
                match.place(),
                clock.instant()));
    }

    /** What is agreed; also after the placement has begun. @throws EstablishmentRejection if there are no terms yet */
    @AnyStaff
    @Transactional(readOnly = true)
    public AgreementFacts agreement(CaseId caseId) {
        return establishments.of(caseId).agreement();
    }

    /** The latest establishment of a course; empty before the first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<EstablishmentView> latest(CaseId caseId) {
        return establishments.findByCaseIdOrderByAttemptDesc(caseId).stream()
                .findFirst()
                .map(Establishment::view);
    }

    /** Every establishment of a course, latest first: one for each company that it was tried with. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.REVISOR})
    @Transactional(readOnly = true)
    public List<EstablishmentView> all(CaseId caseId) {
        return establishments.findByCaseIdOrderByAttemptDesc(caseId).stream()
                .map(Establishment::view)
                .toList();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<Outcome> outcome(CaseId caseId) {
        return establishments.findFirstByCaseIdOrderByAttemptDesc(caseId).flatMap(Establishment::outcome);
    }

    /** The weeks that the law gives the candidate of this course, as things are today. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public Ruling duration(CaseId caseId) {
        return law.duration(citizens.candidate(matches.match(caseId).citizen()), today());
    }

    /** Open units of the company of this course, with the ordinary employees that the ratio rests on. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    @Transactional(readOnly = true)
    public List<UnitFacts> units(CaseId caseId) {
        return companies.company(establishments.of(caseId).company()).units();
    }

    /** @throws EstablishmentRejection if it is said to have happened in the future */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void align(CaseId caseId, Expectations expectations) {
        begin(caseId);
        establishments.change(caseId, establishment -> establishment.align(expectations, today()));
    }

    /** @throws EstablishmentRejection if purpose or function is missing, or it begins too soon */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void fill(CaseId caseId, Terms terms) {
        var establishment = establishments.of(caseId);
        if (companies.company(establishment.company()).units().stream()
                .noneMatch(unit -> unit.pNumber().equals(terms.unit())))
            throw new EstablishmentRejection(EstablishmentRejection.Reason.UNIT_UNKNOWN).at("pNumber");
        establishment.fill(
                terms,
                today(),
                days.plus(today(), rates.whole("placement.lead", today())),
                lastDay(terms.firstDay(), terms.weeks()));
        establishments.saveAndFlush(establishment);
        matches.holdPlaceUntil(caseId, terms.firstDay());
    }

    /**
     * Somebody wants other terms: everything that was confirmed is unconfirmed, and the agreement is written anew.
     *
     * @throws EstablishmentRejection if nothing is being approved, or it is granted already
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
    public void changeTerms(CaseId caseId, String wanted) {
        establishments.change(caseId, establishment -> establishment.change(wanted));
    }

    /** @throws EstablishmentRejection if staff answer for a party without saying why */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void confirm(CaseId caseId, Party party, Confirmation.Answer answer) {
        establishments.change(
                caseId, establishment -> establishment.confirm(party, answer, user.id(), today(), clock.instant()));
    }

    @RolesAllowed(Staff.PROCESS)
    @Transactional(readOnly = true)
    public boolean isConfirmedByAll(CaseId caseId) {
        return establishments.of(caseId).isConfirmedByAll();
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void introduce(CaseId caseId, LocalDate on) {
        establishments.change(caseId, establishment -> establishment.introduce(on));
    }

    /** Last working day of so many weeks from the first day. */
    private LocalDate lastDay(LocalDate first, int weeks) {
        var last = first.plusWeeks(weeks).minusDays(1);
        while (!days.isWorkingDay(last) && last.isAfter(first)) last = last.minusDays(1);
        return last;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
