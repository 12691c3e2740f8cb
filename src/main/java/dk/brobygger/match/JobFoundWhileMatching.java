package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The candidate has found a job before a place was found. */
public record JobFoundWhileMatching(CaseId caseId) implements CaseEvent {}
