package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    EmploymentDesk(Employments employments, WageNegotiations negotiations, PaidHoursLog paidHours, Clock clock) {
        this.employments = employments;
        this.negotiations = negotiations;
        this.paidHours = paidHours;
        this.clock = clock;
    }

    /** @throws WageRejection if an ansættelsesbevis is required and was not seen */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void contractIsInOrder(
            CaseId caseId, boolean seen, BigDecimal weeklyHours, BigDecimal hourlyWage, LocalDate firstDay) {
        var job = of(caseId);
        job.contractIsInOrder(seen, weeklyHours, hourlyWage, firstDay);
        employments.saveAndFlush(job);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void contractIsMissing(CaseId caseId) {
        var job = of(caseId);
        job.contractIsMissing();
        employments.saveAndFlush(job);
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
        var job = of(caseId);
        job.cancel(reason);
        negotiations.findById(job.negotiation()).ifPresent(WageNegotiation::fallThrough);
        employments.saveAndFlush(job);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void checkIncome(CaseId caseId, String result, @Nullable BigDecimal monthlyIncome) {
        var job = of(caseId);
        job.checkIncome(result, monthlyIncome);
        employments.saveAndFlush(job);
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

    private Employment of(CaseId caseId) {
        return employments.findByCaseIdOrderByIdDesc(caseId).stream()
                .findFirst()
                .orElseThrow(() -> new WageRejection(WageRejection.Reason.NOTHING_AGREED));
    }
}
