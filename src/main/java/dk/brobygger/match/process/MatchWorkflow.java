package dk.brobygger.match.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentWithdrawn;
import dk.brobygger.company.CompanyClosed;
import dk.brobygger.match.ClarificationDesk;
import dk.brobygger.match.JobFoundWhileMatching;
import dk.brobygger.match.MatchStarted;
import dk.brobygger.match.PlaceLost;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the engine what happened to a match. Listens synchronously on purpose: the match and its process commit
 * together or not at all.
 */
@Component
class MatchWorkflow {

    private final RuntimeService runtime;
    private final ClarificationDesk clarification;

    MatchWorkflow(RuntimeService runtime, ClarificationDesk clarification) {
        this.runtime = runtime;
        this.clarification = clarification;
    }

    @EventListener
    void on(MatchStarted event) {
        runtime.startProcessInstanceByKey("placement-course", event.caseId().toString());
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        tell("MatchConsentWithdrawn", event.caseId());
    }

    @EventListener
    void on(PlaceLost event) {
        tell("MatchPlaceLost", event.caseId());
    }

    @EventListener
    void on(JobFoundWhileMatching event) {
        tell("MatchJobFound", event.caseId());
    }

    @EventListener
    void on(CompanyClosed event) {
        clarification.companyClosed(event.company());
    }

    private void tell(String message, CaseId caseId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult();
    }
}
