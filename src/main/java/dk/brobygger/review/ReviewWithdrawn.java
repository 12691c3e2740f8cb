package dk.brobygger.review;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Who asked for a second pair of eyes goes on without. */
public record ReviewWithdrawn(CaseId caseId, String step, String processId, String elementId) implements CaseEvent {}
