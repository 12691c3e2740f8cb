package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Job fundet: the placement ends well. */
public record JobFound(CaseId caseId) implements CaseEvent {}
