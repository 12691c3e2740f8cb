package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;

/** Somebody lets a colleague work on a task that stays his. */
public record StepDelegated(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        UserId from,
        UserId to,
        String reason,
        String taskId)
        implements CaseEvent {}
