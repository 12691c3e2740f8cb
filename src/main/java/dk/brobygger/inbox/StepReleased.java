package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody gave a task back to the group. */
public record StepReleased(CaseId caseId, String step, String processId, String elementId) implements CaseEvent {}
