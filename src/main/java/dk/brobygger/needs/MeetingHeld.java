package dk.brobygger.needs;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The needs are known, and whether the company wants an agreement. */
public record MeetingHeld(CaseId caseId, boolean agreementWanted) implements CaseEvent {}
