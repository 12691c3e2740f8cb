package dk.brobygger.followup;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A talk or review of the plan was not held. */
public record ContactMissed(CaseId caseId, ContactKind kind, int week, MissedReason reason) implements CaseEvent {}
