package dk.brobygger.work;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody took back at once what he had done to a task. */
public record ChangeUndone(CaseId caseId, String step, String processId, String elementId, UndoKind kind, String taskId)
        implements CaseEvent {}
