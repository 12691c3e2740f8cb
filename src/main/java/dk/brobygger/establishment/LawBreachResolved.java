package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** It was decided how an agreement that the law does not allow goes on. */
public record LawBreachResolved(CaseId caseId, String solution) implements CaseEvent {}
