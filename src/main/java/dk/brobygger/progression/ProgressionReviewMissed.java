package dk.brobygger.progression;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A review was not held. */
public record ProgressionReviewMissed(CaseId caseId, int week) implements CaseEvent {}
