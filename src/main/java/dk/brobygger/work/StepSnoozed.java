package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Somebody put a task off. */
public record StepSnoozed(CaseId caseId, String step, String processId, String elementId, LocalDate until)
        implements CaseEvent {}
