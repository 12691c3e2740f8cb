package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.util.Optional;

/** A task that a colleague worked on is back with the one whose it is. */
public record StepReturned(
        CaseId caseId, String step, String processId, String elementId, UserId from, Optional<UserId> to, String taskId)
        implements CaseEvent {}
