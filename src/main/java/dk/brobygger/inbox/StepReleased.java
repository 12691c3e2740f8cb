package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.util.Optional;

/**
 * Somebody gave a task back to the group.
 *
 * @param from who had it
 */
public record StepReleased(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        Optional<String> reason,
        String taskId,
        Optional<UserId> from)
        implements CaseEvent {

    /** Without a reason. */
    public StepReleased(
            CaseId caseId, String step, String processId, String elementId, String taskId, Optional<UserId> from) {
        this(caseId, step, processId, elementId, Optional.empty(), taskId, from);
    }
}
