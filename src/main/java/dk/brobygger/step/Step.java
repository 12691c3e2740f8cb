package dk.brobygger.step;

import dk.brobygger.casefile.CaseId;

/**
 * A human step of a process, as the handler of its form sees it.
 *
 * @param businessKey the process's own key; the case's id, unless the phase has a key of its own
 * @param processId id of the model, for example {@code placement-period}
 * @param elementId id of the user task in the model, for example {@code Task_CallFirstDay}
 */
public record Step(
        String taskId, CaseId caseId, String businessKey, String formId, String processId, String elementId) {}
