package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody sees that the candidate may fall back. */
public record RelapseRiskSeen(CaseId caseId) implements CaseEvent {}
