package dk.brobygger.effort;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Something outside work stands in the way; a parallel effort begins. What it is stays with the effort. */
public record BarrierReported(CaseId caseId, String effortKey) implements CaseEvent {}
