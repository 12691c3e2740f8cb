package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The course was evaluated and closed. */
public record CourseEvaluated(CaseId caseId) implements CaseEvent {}
