package dk.brobygger.needs;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The meeting was not held; a no-show can be rebooked twice. */
public record MeetingMissed(CaseId caseId, int noShows) implements CaseEvent {}
