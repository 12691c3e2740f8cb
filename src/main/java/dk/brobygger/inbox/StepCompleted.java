package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody answered a step; the answers themselves are kept with the case. */
public record StepCompleted(CaseId caseId, String step, String processId, String elementId, String formId)
        implements CaseEvent {}
