package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The meeting about the risk of relapse was held. */
public record RiskMeetingHeld(CaseId caseId, boolean mentorNeeded, boolean parallelEffortNeeded) implements CaseEvent {}
