package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Målgruppeskift while the placement runs; the law is asked anew. */
public record TargetGroupShifted(CaseId caseId, String targetGroup) implements CaseEvent {}
