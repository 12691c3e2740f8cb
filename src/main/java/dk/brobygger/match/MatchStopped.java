package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The search ends without a place. */
public record MatchStopped(CaseId caseId) implements CaseEvent {}
