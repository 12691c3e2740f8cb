package dk.brobygger.needs;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** A meeting about the company's needs has a day. */
public record MeetingBooked(CaseId caseId, LocalDate on) implements CaseEvent {}
