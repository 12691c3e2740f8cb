package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** A deadline that stood still runs again. */
public record DeadlineResumed(
        CaseId caseId, String step, String processId, String elementId, LocalDate from, LocalDate to)
        implements CaseEvent {}
