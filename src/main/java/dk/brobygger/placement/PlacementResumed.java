package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The placement runs again after a pause. */
public record PlacementResumed(CaseId caseId) implements CaseEvent {}
