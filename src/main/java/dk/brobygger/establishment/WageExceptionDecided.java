package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A leader has decided on a placement without wages to come. */
public record WageExceptionDecided(CaseId caseId, boolean allowed) implements CaseEvent {}
