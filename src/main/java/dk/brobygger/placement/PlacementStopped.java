package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Ended by what was decided in one of its own steps. */
public record PlacementStopped(CaseId caseId, EndReason reason) implements CaseEvent {}
