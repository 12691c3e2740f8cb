package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Pay that did not match was acted on: {@code corrected}, {@code hoursLowered}, {@code helpNeeded} or {@code endsSoon}. */
public record MissingPayActedOn(CaseId caseId, String action) implements CaseEvent {}
