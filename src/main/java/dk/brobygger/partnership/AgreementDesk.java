package dk.brobygger.partnership;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyFacts;
import dk.brobygger.company.NextStep;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Staff;
import dk.brobygger.place.PlacesDesk;
import dk.brobygger.place.PromisedPlace;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making an agreement: written, approved, sent, answered, and turned into places. */
@Service
@Transactional
public class AgreementDesk {

    private final Partnerships partnerships;
    private final PartnershipYears years;
    private final PlacesDesk places;
    private final CompanyDesk companies;
    private final OutreachDesk outreach;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgreementDesk(
            Partnerships partnerships,
            PartnershipYears years,
            PlacesDesk places,
            CompanyDesk companies,
            OutreachDesk outreach,
            CaseDesk cases,
            NoteDesk notes,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.partnerships = partnerships;
        this.years = years;
        this.places = places;
        this.companies = companies;
        this.outreach = outreach;
        this.cases = cases;
        this.notes = notes;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** The course's agreement, when one has been written. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<PartnershipFacts> agreement(CaseId caseId) {
        return partnerships.latestOf(caseId).map(Partnership::facts);
    }

    /**
     * Writes the agreement, or writes it anew.
     *
     * @throws PartnershipRejection if a question is open, or the parts do not hold together
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void draft(CaseId caseId, AgreementTerms terms, List<PromisedPlace> promised, List<Commitment> commitments) {
        var company = companies.company(outreach.outreach(caseId).company());
        checkUnits(company, promised);
        var open = partnerships.latestOf(caseId).filter(Partnership::isOpen);
        if (open.isPresent()) {
            open.get().draft(terms, promised, commitments);
            partnerships.saveAndFlush(open.get());
        } else {
            partnerships.saveAndFlush(
                    new Partnership(caseId, company.id(), company.name(), terms, promised, commitments));
        }
        cases.stageIs(caseId, CaseStage.AGREEMENT);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public boolean needsApproval(CaseId caseId) {
        return of(caseId).needsApproval();
    }

    @RolesAllowed({Staff.LEDER})
    public void approve(CaseId caseId) {
        var agreement = of(caseId);
        agreement.approve(user.id(), today());
        partnerships.saveAndFlush(agreement);
    }

    /** @throws PartnershipRejection if it is not said what to change */
    @RolesAllowed({Staff.LEDER})
    public void sendBack(CaseId caseId, @Nullable String comment) {
        var agreement = of(caseId);
        agreement.sendBack(comment);
        partnerships.saveAndFlush(agreement);
    }

    @RolesAllowed(Staff.PROCESS)
    public void send(CaseId caseId) {
        var agreement = of(caseId);
        agreement.send(today());
        partnerships.saveAndFlush(agreement);
    }

    @RolesAllowed(Staff.PROCESS)
    public void remind(CaseId caseId, String reminder) {
        notes.write(caseId, reminder);
    }

    /**
     * Records what the company answered, on its behalf.
     *
     * @param next when the answer is no: when we talk again, or why not
     * @throws PartnershipRejection if the answer lies ahead, or its text is missing
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void answered(CaseId caseId, CompanyAnswer answer, @Nullable NextStep next) {
        var agreement = of(caseId);
        agreement.answered(answer, today());
        partnerships.saveAndFlush(agreement);
        if (answer.kind() == CompanyAnswer.Kind.DECLINED)
            outreach.goOn(
                    caseId, next == null ? NextStep.none(answer.text()) : next, "company.closed.AGREEMENT_DECLINED");
    }

    /** No answer has come: we give the agreement up. */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER, Staff.PROCESS})
    public void giveUp(CaseId caseId, @Nullable String reason, NextStep next) {
        var agreement = of(caseId);
        agreement.drop(reason);
        partnerships.saveAndFlush(agreement);
        outreach.goOn(caseId, next, "company.closed.AGREEMENT_GIVEN_UP");
    }

    /**
     * A party withdraws before it was signed; the process hears it and ends.
     *
     * @throws PartnershipRejection if it is not open
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.LEDER})
    public void withdraw(CaseId caseId, String reason) {
        var agreement = of(caseId);
        agreement.drop(reason);
        partnerships.saveAndFlush(agreement);
        events.publishEvent(new PartnershipWithdrawn(caseId, agreement.id(), caseId.toString()));
    }

    /** Nothing comes of the agreement; the course ends. */
    @RolesAllowed(Staff.PROCESS)
    public void end(CaseId caseId, String closedReasonKey) {
        partnerships.latestOf(caseId).filter(Partnership::isOpen).ifPresent(agreement -> {
            agreement.drop(null);
            partnerships.saveAndFlush(agreement);
        });
        outreach.stop(caseId, closedReasonKey);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isSigned(CaseId caseId) {
        return partnerships.latestOf(caseId).filter(Partnership::isSigned).isPresent();
    }

    /** What the agreement promises becomes places; once. */
    @RolesAllowed(Staff.PROCESS)
    public void createPlaces(CaseId caseId) {
        var agreement = of(caseId);
        var partnership = agreement.id().uuid();
        if (places.placesIn(partnership).isEmpty())
            places.promise(partnership, agreement.company(), agreement.promisedPlaces());
    }

    /** The partnership's first year begins, with a key of its own. */
    @RolesAllowed(Staff.PROCESS)
    public void begin(CaseId caseId) {
        var agreement = of(caseId);
        var year = years.saveAndFlush(
                new PartnershipYear(agreement.id(), 1, agreement.terms().firstDay()));
        cases.link(caseId, year.id().toString());
        cases.stageIs(caseId, CaseStage.PARTNERSHIP);
        events.publishEvent(
                new PartnershipYearBegun(caseId, agreement.id(), year.id().toString()));
    }

    private static void checkUnits(CompanyFacts company, List<PromisedPlace> promised) {
        var own = company.units().stream().map(unit -> unit.pNumber().digits()).toList();
        for (var place : promised) {
            if (place.pNumber() == null) {
                if (!own.isEmpty())
                    throw new PartnershipRejection(PartnershipRejection.Reason.UNIT_MISSING, place.function());
            } else if (!own.contains(place.pNumber())) {
                throw new PartnershipRejection(
                        PartnershipRejection.Reason.UNIT_NOT_OF_COMPANY, place.pNumber(), company.name());
            }
        }
    }

    private Partnership of(CaseId caseId) {
        return partnerships
                .latestOf(caseId)
                .orElseThrow(() -> new PartnershipRejection(PartnershipRejection.Reason.NO_SUCH_PARTNERSHIP));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
