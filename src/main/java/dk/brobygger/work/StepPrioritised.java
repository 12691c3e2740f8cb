package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A task got another priority; higher goes first. */
public record StepPrioritised(
        CaseId caseId, String step, String processId, String elementId, int from, int to, String reason)
        implements CaseEvent {}
