package dk.brobygger.review;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;

/**
 * Somebody else is asked to look at a colleague's answers, because the one who was asked leaves.
 *
 * @param askedBy whose question it still is
 * @param asked who looks now
 * @param before who was asked
 */
public record ReviewHandedOn(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        UserId before,
        UserId asked,
        UserId askedBy,
        String taskId)
        implements CaseEvent {}
