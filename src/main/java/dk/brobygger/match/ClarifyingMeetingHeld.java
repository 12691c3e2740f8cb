package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Company and candidate have met. The reason is a code, empty when both said yes. */
public record ClarifyingMeetingHeld(CaseId caseId, String outcome, String reason) implements CaseEvent {}
