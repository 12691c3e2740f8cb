package dk.brobygger.effort;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A parallel effort goes on, pauses, is resolved or stops the placement. */
public record EffortStateChanged(CaseId caseId, String effortKey, EffortState state) implements CaseEvent {}
