package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody put a task off.
 *
 * @param reason where one was asked for
 */
public record StepSnoozed(
        CaseId caseId, String step, String processId, String elementId, LocalDate until, Optional<String> reason)
        implements CaseEvent {}
