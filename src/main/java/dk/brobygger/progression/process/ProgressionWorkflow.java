package dk.brobygger.progression.process;

import dk.brobygger.progression.WagesCanBeNegotiated;
import dk.brobygger.step.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the placement's process that wages can be negotiated; in the same transaction as the review. */
@Component
class ProgressionWorkflow {

    private final Processes processes;

    ProgressionWorkflow(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(WagesCanBeNegotiated event) {
        processes.tell("ProgressionFunctionReady", event.caseId());
    }
}
