package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.CarouselDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From agreed wages to a job: contract, end of the placement, first paid day, pay after a month. */
@Service
@Transactional
public class EmploymentDesk {

    private final Employments employments;
    private final WageNegotiations negotiations;
    private final PaidHoursLog paidHours;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Rates rates;
    private final CarouselDesk carousel;

    EmploymentDesk(
            Employments employments,
            WageNegotiations negotiations,
            PaidHoursLog paidHours,
            Clock clock,
            ApplicationEventPublisher events,
            Rates rates,
            CarouselDesk carousel) {
        this.carousel = carousel;
        this.rates = rates;
        this.employments = employments;
        this.negotiations = negotiations;
        this.paidHours = paidHours;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The contract holds. A job that was found beside the negotiation becomes known by it.
     *
     * @throws WageRejection if an ansættelsesbevis is required and was not seen
     */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void contractIsInOrder(
            CaseId caseId,
            WageKind kind,
            boolean seen,
            BigDecimal weeklyHours,
            BigDecimal hourlyWage,
            LocalDate firstDay) {
        var job = current(caseId)
                .filter(Employment::isAgreed)
                .orElseGet(() ->
                        new Employment(caseId, null, new Terms(kind, List.of(), weeklyHours, hourlyWage), firstDay));
        job.contractIsInOrder(seen, weeklyHours, hourlyWage, firstDay, rates.on("employment-contract.hours", firstDay));
        employments.saveAndFlush(job);
    }

    /** Whether so many hours a week give a right to an ansættelsesbevis. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean requiresContract(BigDecimal weeklyHours, LocalDate firstDay) {
        return weeklyHours.compareTo(rates.on("employment-contract.hours", firstDay)) > 0;
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void contractIsMissing(CaseId caseId) {
        events.publishEvent(new ContractChecked(caseId, "missing"));
    }

    /** A job was found beside the negotiation; the contract is looked at next. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    public void jobFound(CaseId caseId, BigDecimal weeklyHours, BigDecimal hourlyWage, LocalDate firstDay) {
        if (current(caseId).filter(job -> job.isAgreed() || job.isStarted()).isPresent()) return;
        var kind = weeklyHours.compareTo(rates.on("working-week.full-time", firstDay)) >= 0
                ? WageKind.FULL_TIME
                : WageKind.PART_TIME;
        employments.saveAndFlush(
                new Employment(caseId, null, new Terms(kind, List.of(), weeklyHours, hourlyWage), firstDay));
    }

    /** The company was asked for the contract. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void askForContract(CaseId caseId, LocalDate promisedOn) {
        if (promisedOn.isBefore(LocalDate.now(clock)))
            throw new WageRejection(WageRejection.Reason.STARTS_IN_THE_PAST).at("promisedOn");
        events.publishEvent(new ContractAskedFor(caseId, promisedOn));
    }

    /** The placement was ended in VITAS, on the day before the first paid day at the latest. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void placementEnded(CaseId caseId, LocalDate on, String vitasCaseNumber, boolean leavesBenefit) {
        var job = of(caseId);
        job.placementEnded(on, vitasCaseNumber, leavesBenefit);
        employments.saveAndFlush(job);
    }

    /** The first paid day was worked; paid hours beside the placement become part of the job. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void start(CaseId caseId) {
        var job = of(caseId);
        job.start(LocalDate.now(clock));
        if (job.negotiation().isPresent()) carousel.hired(caseId, job.firstDay());
        paidHours.findByCaseIdOrderByIdDesc(caseId).forEach(hours -> hours.endBefore(job.firstDay()));
        employments.saveAndFlush(job);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void postpone(CaseId caseId, LocalDate newFirstDay) {
        var job = of(caseId);
        job.postpone(newFirstDay, LocalDate.now(clock));
        employments.saveAndFlush(job);
    }

    /** The start is called off; what was agreed no longer holds. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void cancel(CaseId caseId, String reason) {
        var job = current(caseId).filter(Employment::isAgreed);
        if (job.isEmpty()) {
            events.publishEvent(new EmploymentCancelled(caseId, reason));
            return;
        }
        job.get().cancel(reason);
        job.get().negotiation().flatMap(negotiations::findById).ifPresent(WageNegotiation::fallThrough);
        employments.saveAndFlush(job.get());
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void checkIncome(CaseId caseId, String result, @Nullable BigDecimal monthlyIncome) {
        var job = of(caseId);
        job.checkIncome(result, monthlyIncome);
        employments.saveAndFlush(job);
    }

    /** What was done about pay that did not match the agreement. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void actOnMissingPay(CaseId caseId, String action) {
        events.publishEvent(new MissingPayActedOn(caseId, action));
    }

    /** @throws WageRejection if nobody is employed */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void raiseHours(CaseId caseId, BigDecimal weeklyHours, LocalDate from) {
        var job = of(caseId);
        job.raiseTo(weeklyHours, from);
        employments.saveAndFlush(job);
    }

    /** @throws WageRejection if nobody is employed */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void end(CaseId caseId, LocalDate lastDay) {
        var job = of(caseId);
        job.end(lastDay);
        employments.saveAndFlush(job);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public LocalDate firstPaidDay(CaseId caseId) {
        return of(caseId).firstDay();
    }

    private Optional<Employment> current(CaseId caseId) {
        return employments.findByCaseIdOrderByIdDesc(caseId).stream().findFirst();
    }

    private Employment of(CaseId caseId) {
        return current(caseId).orElseThrow(() -> new WageRejection(WageRejection.Reason.NOTHING_AGREED));
    }
}
