package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody took a task. */
public record StepTaken(CaseId caseId, String step, String processId, String elementId) implements CaseEvent {}
