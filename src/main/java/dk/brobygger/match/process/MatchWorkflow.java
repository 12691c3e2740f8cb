package dk.brobygger.match.process;

import dk.brobygger.citizen.ConsentWithdrawn;
import dk.brobygger.company.CompanyClosed;
import dk.brobygger.match.ClarificationDesk;
import dk.brobygger.match.JobFoundWhileMatching;
import dk.brobygger.match.MatchStarted;
import dk.brobygger.match.PlaceLost;
import dk.brobygger.step.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the engine what happened to a match. Listens synchronously on purpose: the match and its process commit
 * together or not at all.
 */
@Component
class MatchWorkflow {

    private final Processes processes;
    private final ClarificationDesk clarification;

    MatchWorkflow(Processes processes, ClarificationDesk clarification) {
        this.processes = processes;
        this.clarification = clarification;
    }

    @EventListener
    void on(MatchStarted event) {
        processes.start("placement-course", event.caseId());
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        processes.tell("MatchConsentWithdrawn", event.caseId());
    }

    @EventListener
    void on(PlaceLost event) {
        processes.tell("MatchPlaceLost", event.caseId());
    }

    @EventListener
    void on(JobFoundWhileMatching event) {
        processes.tell("MatchJobFound", event.caseId());
    }

    @EventListener
    void on(CompanyClosed event) {
        clarification.companyClosed(event.company());
    }
}
