package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.util.Optional;

/** Somebody gave a task back to the group. */
public record StepReleased(CaseId caseId, String step, String processId, String elementId, Optional<String> reason)
        implements CaseEvent {

    StepReleased(CaseId caseId, String step, String processId, String elementId) {
        this(caseId, step, processId, elementId, Optional.empty());
    }
}
