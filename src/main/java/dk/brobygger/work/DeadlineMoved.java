package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.law.RulingRecord;
import java.time.LocalDate;
import java.util.Optional;

/** A task has another deadline.
 *
 * @param ground what allowed it
 * @param owner whose task it is; empty for nobody's
 */
public record DeadlineMoved(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        LocalDate from,
        LocalDate to,
        String reason,
        RulingRecord ground,
        String taskId,
        Optional<UserId> owner)
        implements CaseEvent {}
