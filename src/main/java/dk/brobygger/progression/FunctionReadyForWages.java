package dk.brobygger.progression;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/**
 * A work function reached the score at which wages are negotiated, for the first time.
 *
 * @param function its name as agreed
 * @param week week of the placement
 */
public record FunctionReadyForWages(CaseId caseId, String function, int score, int week) implements CaseEvent {}
