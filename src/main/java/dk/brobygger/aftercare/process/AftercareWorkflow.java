package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.AftercareEffortBegun;
import dk.brobygger.aftercare.EvaluationDesk;
import dk.brobygger.aftercare.JobLostReported;
import dk.brobygger.aftercare.RelapseRiskSeen;
import dk.brobygger.step.Processes;
import dk.brobygger.wage.EmploymentStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened in efterværn, in the same transaction. */
@Component
class AftercareWorkflow {

    private final Processes processes;
    private final EvaluationDesk evaluations;

    AftercareWorkflow(Processes processes, EvaluationDesk evaluations) {
        this.evaluations = evaluations;
        this.processes = processes;
    }

    /** The effect is measured beside efterværn: its first day comes long before efterværn ends. */
    @EventListener
    void on(EmploymentStarted event) {
        if (evaluations.isMeasuring(event.caseId())) return;
        processes.start("effect-measurement", event.caseId());
    }

    @EventListener
    void on(RelapseRiskSeen event) {
        processes.tell("AftercareRelapseRisk", event.caseId());
    }

    @EventListener
    void on(JobLostReported event) {
        processes.tell("AftercareJobLost", event.caseId());
    }

    @EventListener
    void on(AftercareEffortBegun event) {
        processes.start("parallel-effort", event.effortKey());
    }
}
