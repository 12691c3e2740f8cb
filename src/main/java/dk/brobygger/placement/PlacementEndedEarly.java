package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Ended from outside its weeks, for example by the candidate or the municipality. */
public record PlacementEndedEarly(CaseId caseId, EndReason reason) implements CaseEvent {}
