package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A consent that this placement rests on was withdrawn. */
public record ConsentWithdrawnInPlacement(CaseId caseId) implements CaseEvent {}
