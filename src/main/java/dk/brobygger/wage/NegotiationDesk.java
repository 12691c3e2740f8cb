package dk.brobygger.wage;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.establishment.CarouselDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lønforhandling, step by step: opened, prepared, at most three rounds, agreed or not. */
@Service
@Transactional
public class NegotiationDesk {

    private final WageNegotiations negotiations;
    private final Employments employments;
    private final PaidHoursLog paidHours;
    private final CourseGround ground;
    private final CaseDesk cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Rates rates;
    private final CarouselDesk carousel;

    NegotiationDesk(
            WageNegotiations negotiations,
            Employments employments,
            PaidHoursLog paidHours,
            CourseGround ground,
            CaseDesk cases,
            Clock clock,
            ApplicationEventPublisher events,
            Rates rates,
            CarouselDesk carousel) {
        this.carousel = carousel;
        this.rates = rates;
        this.negotiations = negotiations;
        this.employments = employments;
        this.paidHours = paidHours;
        this.ground = ground;
        this.cases = cases;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a negotiation about the functions that are ready, with a key of its own under the case. */
    @RolesAllowed(Staff.PROCESS)
    public NegotiationId open(CaseId caseId) {
        var ready = ground.functionsReady(caseId);
        var negotiation =
                new WageNegotiation(caseId, ready.isEmpty() ? ground.functions(caseId) : ready, clock.instant());
        cases.link(caseId, negotiation.id().toString());
        if (!ground.placementRuns(caseId)) cases.stageIs(caseId, CaseStage.WAGE);
        return negotiations.saveAndFlush(negotiation).id();
    }

    /** @throws WageRejection if the meeting would lie in the past */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void prepare(
            NegotiationId id,
            List<String> functions,
            BigDecimal weeklyHours,
            BigDecimal hourlyWage,
            LocalDate meeting) {
        if (meeting.isBefore(LocalDate.now(clock)))
            throw new WageRejection(WageRejection.Reason.MEETING_IN_THE_PAST).at("meetingOn");
        var negotiation = of(id);
        negotiation.prepare(functions, weeklyHours, hourlyWage);
        negotiations.saveAndFlush(negotiation);
    }

    /**
     * A meeting was held.
     *
     * @param offer what lies on the table, null when nothing does
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void hold(NegotiationId id, LocalDate heldOn, @Nullable Terms offer) {
        if (heldOn.isAfter(LocalDate.now(clock)))
            throw new WageRejection(WageRejection.Reason.MEETING_IN_THE_FUTURE).at("heldOn");
        var negotiation = of(id);
        if (offer == null) negotiation.endWithoutOffer(rounds());
        else negotiation.offer(offer, rounds());
        negotiations.saveAndFlush(negotiation);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void accept(NegotiationId id) {
        var negotiation = of(id);
        negotiation.accept();
        negotiations.saveAndFlush(negotiation);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void counter(NegotiationId id, BigDecimal weeklyHours, BigDecimal hourlyWage) {
        var negotiation = of(id);
        negotiation.counter(weeklyHours, hourlyWage);
        negotiations.saveAndFlush(negotiation);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void reject(NegotiationId id) {
        var negotiation = of(id);
        negotiation.reject();
        negotiations.saveAndFlush(negotiation);
    }

    /** The answer was due and did not come: somebody asked for it. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void remind(NegotiationId id, boolean reached) {
        events.publishEvent(new WageAnswerReminded(of(id).caseId(), reached));
    }

    /** @throws WageRejection if the agreement breaks a rule */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void conclude(
            NegotiationId id, Terms terms, List<String> stillTrained, LocalDate firstDay, @Nullable String stepUpPlan) {
        var negotiation = of(id);
        negotiation.conclude(
                terms,
                stillTrained,
                firstDay,
                stepUpPlan,
                LocalDate.now(clock),
                ground.placementRunsUntil(negotiation.caseId()).orElse(null));
        negotiations.saveAndFlush(negotiation);
        employ(negotiation);
    }

    /** Afgørelse about løntilskud (LAB kap. 12) or fleksjob (LAB kap. 20). */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void rule(NegotiationId id, boolean granted, String legalBasis, String reasons) {
        var negotiation = of(id);
        negotiation.rule(granted, legalBasis, reasons);
        negotiations.saveAndFlush(negotiation);
        employ(negotiation);
    }

    /** Paid hours begin beside the placement. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void startPaidHours(NegotiationId id, LocalDate firstDay, boolean contractSeen, String separation) {
        var negotiation = of(id);
        var terms = negotiation.agreed().orElseThrow(() -> new WageRejection(WageRejection.Reason.NOTHING_AGREED));
        carousel.hired(negotiation.caseId(), firstDay);
        paidHours.saveAndFlush(new PaidHours(
                negotiation.caseId(),
                id,
                terms,
                firstDay,
                contractSeen,
                rates.on("employment-contract.hours", firstDay),
                separation));
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void endWithout(NegotiationId id, NoWagesReason reason, String explanation) {
        var negotiation = of(id);
        negotiation.endWithout(reason, explanation);
        negotiations.saveAndFlush(negotiation);
    }

    /** The company's place is less fit for a course that shall end in wages. */
    @RolesAllowed(Staff.PROCESS)
    public void lowerPlace(NegotiationId id) {
        var negotiation = of(id).facts();
        var reason = negotiation.noWagesReason();
        if (reason != null && reason.isTheCompanys()) ground.lowerPlace(negotiation.caseId(), reason.name());
    }

    @RolesAllowed({Staff.LEDER, Staff.PROCESS})
    public void assess(NegotiationId id, String decision) {
        var negotiation = of(id);
        negotiation.assess(decision);
        negotiations.saveAndFlush(negotiation);
    }

    /** Whether a round is left. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean mayNegotiateAgain(NegotiationId id) {
        return of(id).mayNegotiateAgain(rounds());
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public NegotiationFacts negotiation(NegotiationId id) {
        return of(id).facts();
    }

    private void employ(WageNegotiation negotiation) {
        if (!negotiation.isAgreed()) return;
        var facts = negotiation.facts();
        if (facts.agreed().kind() == WageKind.HYBRID) return;
        employments.saveAndFlush(new Employment(facts.caseId(), facts.id(), facts.agreed(), facts.firstDay()));
        cases.stageIs(facts.caseId(), CaseStage.EMPLOYMENT);
    }

    /** Whether so many hours a week give a right to an ansættelsesbevis. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean requiresContract(BigDecimal weeklyHours) {
        return weeklyHours.compareTo(rates.on("employment-contract.hours", LocalDate.now(clock))) > 0;
    }

    private int rounds() {
        return rates.whole("negotiation.rounds", LocalDate.now(clock));
    }

    private WageNegotiation of(NegotiationId id) {
        return negotiations.findById(id).orElseThrow(() -> new IllegalArgumentException("No negotiation " + id));
    }
}
