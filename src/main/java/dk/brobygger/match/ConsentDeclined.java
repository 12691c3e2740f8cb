package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The candidate does not want anything shared with this company. */
public record ConsentDeclined(CaseId caseId) implements CaseEvent {}
