package dk.brobygger.progression.process;

import dk.brobygger.progression.WagesCanBeNegotiated;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the placement's process that wages can be negotiated; in the same transaction as the review. */
@Component
class ProgressionWorkflow {

    private final RuntimeService runtime;

    ProgressionWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(WagesCanBeNegotiated event) {
        runtime.createMessageCorrelation("ProgressionFunctionReady")
                .processInstanceBusinessKey(event.caseId().toString())
                .correlateAllWithResult();
    }
}
