package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The employee representative has spoken. */
public record StatementGiven(CaseId caseId, boolean agrees) implements CaseEvent {}
