package dk.brobygger.followup;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** A talk or review of the plan was moved to a later day. */
public record ContactMoved(CaseId caseId, ContactKind kind, int week, LocalDate to) implements CaseEvent {}
