package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A survey was answered by {@code citizen} or {@code company}; satisfaction 1 to 5, 0 without an answer. */
public record SurveyAnswered(CaseId caseId, String who, boolean answered, int satisfaction) implements CaseEvent {}
