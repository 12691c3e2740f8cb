package dk.brobygger.aftercare.process;

import dk.brobygger.aftercare.JobLostReported;
import dk.brobygger.aftercare.RelapseRiskSeen;
import dk.brobygger.casefile.CaseId;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened in efterværn, in the same transaction. */
@Component
class AftercareWorkflow {

    private final RuntimeService runtime;

    AftercareWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(RelapseRiskSeen event) {
        tell("AftercareRelapseRisk", event.caseId());
    }

    @EventListener
    void on(JobLostReported event) {
        tell("AftercareJobLost", event.caseId());
    }

    private void tell(String message, CaseId caseId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult();
    }
}
