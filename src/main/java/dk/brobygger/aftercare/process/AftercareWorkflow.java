package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.AftercareEffortBegun;
import dk.brobygger.aftercare.EvaluationDesk;
import dk.brobygger.aftercare.JobLostReported;
import dk.brobygger.aftercare.RelapseRiskSeen;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.wage.EmploymentStarted;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened in efterværn, in the same transaction. */
@Component
class AftercareWorkflow {

    private final RuntimeService runtime;
    private final EvaluationDesk evaluations;

    AftercareWorkflow(RuntimeService runtime, EvaluationDesk evaluations) {
        this.evaluations = evaluations;
        this.runtime = runtime;
    }

    /** The effect is measured beside efterværn: its first day comes long before efterværn ends. */
    @EventListener
    void on(EmploymentStarted event) {
        if (evaluations.isMeasuring(event.caseId())) return;
        runtime.startProcessInstanceByKey("effect-measurement", event.caseId().toString());
    }

    @EventListener
    void on(RelapseRiskSeen event) {
        tell("AftercareRelapseRisk", event.caseId());
    }

    @EventListener
    void on(JobLostReported event) {
        tell("AftercareJobLost", event.caseId());
    }

    @EventListener
    void on(AftercareEffortBegun event) {
        runtime.startProcessInstanceByKey("parallel-effort", event.effortKey());
    }

    private void tell(String message, CaseId caseId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult();
    }
}
