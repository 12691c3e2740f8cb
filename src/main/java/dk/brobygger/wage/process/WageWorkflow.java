package dk.brobygger.wage.process;

import dk.brobygger.wage.EmploymentStarted;
import dk.brobygger.wage.JobLost;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened on the wage side, in the same transaction. */
@Component
class WageWorkflow {

    private final RuntimeService runtime;

    WageWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The look at the pay runs beside efterværn, which begins on day 7 and must not wait for it. */
    @EventListener
    void on(EmploymentStarted event) {
        runtime.startProcessInstanceByKey("income-check", event.caseId().toString());
    }

    @EventListener
    void on(JobLost event) {
        runtime.createMessageCorrelation("WageJobLost")
                .processInstanceBusinessKey(event.caseId().toString())
                .correlateAllWithResult();
    }
}
