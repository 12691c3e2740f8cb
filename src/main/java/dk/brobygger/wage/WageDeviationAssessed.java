package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A leder has taken a position on wages that did not come. */
public record WageDeviationAssessed(CaseId caseId, String assessment) implements CaseEvent {}
