package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.time.LocalDate;
import java.util.Optional;

/** A deadline that stood still runs again. */
public record DeadlineResumed(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        LocalDate from,
        LocalDate to,
        String taskId,
        Optional<UserId> owner)
        implements CaseEvent {}
