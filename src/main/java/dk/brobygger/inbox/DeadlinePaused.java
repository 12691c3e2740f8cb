package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.RulingRecord;
import java.time.LocalDate;

/** A deadline stands still until a day, and falls when the working days that were left are over after it.
 *
 * @param ground what allowed it
 */
public record DeadlinePaused(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        LocalDate from,
        LocalDate to,
        LocalDate until,
        String reason,
        RulingRecord ground)
        implements CaseEvent {}
