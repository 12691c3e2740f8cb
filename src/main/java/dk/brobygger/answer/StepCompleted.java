package dk.brobygger.answer;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.util.Optional;

/**
 * Somebody answered a step; the answers themselves are kept with the case.
 *
 * @param onBehalfOf whose work it was, when a deputy answered
 */
public record StepCompleted(
        CaseId caseId, String step, String processId, String elementId, String formId, Optional<UserId> onBehalfOf)
        implements CaseEvent {}
