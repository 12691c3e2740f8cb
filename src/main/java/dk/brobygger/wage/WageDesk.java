package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a course has come to on the wage side: negotiations, paid hours, employment. */
@Service
@Transactional(readOnly = true)
public class WageDesk {

    private final WageNegotiations negotiations;
    private final Employments employments;
    private final PaidHoursLog paidHours;
    private final CourseGround ground;

    WageDesk(WageNegotiations negotiations, Employments employments, PaidHoursLog paidHours, CourseGround ground) {
        this.negotiations = negotiations;
        this.employments = employments;
        this.paidHours = paidHours;
        this.ground = ground;
    }

    /** Whether a job is agreed that takes over from the placement. Paid hours beside it are no such job. */
    @AnyStaff
    public boolean isWageAgreed(CaseId caseId) {
        return current(caseId).filter(job -> job.isAgreed() || job.isStarted()).isPresent();
    }

    /** Whether the first paid day has been worked, and the job has not ended since. */
    @AnyStaff
    public boolean isEmployed(CaseId caseId) {
        return current(caseId).filter(Employment::isStarted).isPresent();
    }

    /** The latest job of the course, agreed, running or over. */
    @AnyStaff
    public Optional<EmploymentFacts> employment(CaseId caseId) {
        return current(caseId).map(Employment::facts);
    }

    /** Paid hours beside the placement, latest first. */
    @AnyStaff
    public List<PaidHoursFacts> paidHours(CaseId caseId) {
        return paidHours.findByCaseIdOrderByIdDesc(caseId).stream()
                .map(PaidHours::facts)
                .toList();
    }

    /** The course's negotiations, latest first. */
    @AnyStaff
    public List<NegotiationFacts> negotiations(CaseId caseId) {
        return negotiations.findByCaseIdOrderByOpenedAtDesc(caseId).stream()
                .map(WageNegotiation::facts)
                .toList();
    }

    /** Work functions that a negotiation can be about. */
    @AnyStaff
    public List<String> functions(CaseId caseId) {
        return ground.functions(caseId);
    }

    /** Whether the agreement about the placement promised wages at its end. */
    @AnyStaff
    public boolean wagesExpected(CaseId caseId) {
        return ground.wagesExpected(caseId);
    }

    /** Last day of the placement that wages agreed today would stand beside; empty when none runs. */
    @AnyStaff
    public Optional<LocalDate> placementRunsUntil(CaseId caseId) {
        return ground.placementRunsUntil(caseId);
    }

    /** LAB § 6 number of the candidate's target group; empty when unknown. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS})
    public String targetGroup(CaseId caseId) {
        return ground.targetGroup(caseId);
    }

    /** The course is over: negotiations that still run are dropped. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    @Transactional
    public void dropNegotiations(CaseId caseId) {
        negotiations.findByCaseIdOrderByOpenedAtDesc(caseId).forEach(WageNegotiation::drop);
    }

    private Optional<Employment> current(CaseId caseId) {
        return employments.findByCaseIdOrderByIdDesc(caseId).stream().findFirst();
    }
}
