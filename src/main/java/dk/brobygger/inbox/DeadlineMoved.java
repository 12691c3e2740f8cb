package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.law.RulingRecord;
import java.time.LocalDate;

/** A task has another deadline.
 *
 * @param ground what allowed it
 */
public record DeadlineMoved(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        LocalDate from,
        LocalDate to,
        String reason,
        RulingRecord ground)
        implements CaseEvent {}
