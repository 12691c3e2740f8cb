package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A leder gave somebody's task, or one that nobody had, to a colleague.
 *
 * @param from user name; null when nobody had it
 */
public record StepReassigned(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        @Nullable String from,
        String to,
        String reason) implements CaseEvent {}
