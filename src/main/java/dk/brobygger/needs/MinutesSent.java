package dk.brobygger.needs;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The company has the minutes of the meeting. */
public record MinutesSent(CaseId caseId) implements CaseEvent {}
