package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A caseworker has assessed whether the placement can be established with what may still be shared. */
public record ConsentAssessed(CaseId caseId, boolean canContinue) implements CaseEvent {}
