package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.util.Optional;

/**
 * Somebody gave a task to a colleague: a leder, or the one who had it.
 *
 * @param from empty when nobody had it
 * @param reason about the work, not about people; may be empty
 */
public record StepAssigned(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        Optional<UserId> from,
        UserId to,
        String reason,
        String taskId)
        implements CaseEvent {}
