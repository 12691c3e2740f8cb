package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The match was held up against the law and against the people. */
public record MatchAssessed(CaseId caseId, int score, boolean good) implements CaseEvent {}
