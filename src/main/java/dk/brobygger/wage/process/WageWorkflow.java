package dk.brobygger.wage.process;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.placement.HostClosed;
import dk.brobygger.placement.HostWithdrew;
import dk.brobygger.placement.JobFound;
import dk.brobygger.placement.JobRegistered;
import dk.brobygger.placement.PlacementEndedEarly;
import dk.brobygger.step.Processes;
import dk.brobygger.wage.EmploymentDesk;
import dk.brobygger.wage.EmploymentStarted;
import dk.brobygger.wage.JobLost;
import dk.brobygger.wage.WageDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened on the wage side, in the same transaction. */
@Component
class WageWorkflow {

    private final Processes processes;
    private final WageDesk wages;
    private final EmploymentDesk employments;

    WageWorkflow(Processes processes, WageDesk wages, EmploymentDesk employments) {
        this.processes = processes;
        this.wages = wages;
        this.employments = employments;
    }

    /** The look at the pay runs beside efterværn, which begins on day 7 and must not wait for it. */
    @EventListener
    void on(EmploymentStarted event) {
        processes.start("income-check", event.caseId());
    }

    /** The negotiation's process ends with the placement that it stood beside. */
    @EventListener({PlacementEndedEarly.class, HostWithdrew.class, HostClosed.class, JobFound.class})
    void on(CaseEvent placementEnded) {
        wages.dropNegotiations(placementEnded.caseId());
    }

    /** A job that was found during the placement is the agreement that the employment starts from. */
    @EventListener
    void on(JobRegistered event) {
        if (event.hourlyWage() != null)
            employments.jobFound(event.caseId(), event.weeklyHours(), event.hourlyWage(), event.startsOn());
    }

    @EventListener
    void on(JobLost event) {
        processes.tell("WageJobLost", event.caseId());
    }
}
