package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A new course began where this one lost its job. */
public record CourseRestarted(CaseId caseId, CaseId newCourse) implements CaseEvent {}
