package dk.brobygger.followup;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A talk or review of the plan is late; the consultant is reminded. */
public record ContactOverdue(CaseId caseId, ContactKind kind, int week, int workingDays) implements CaseEvent {}
