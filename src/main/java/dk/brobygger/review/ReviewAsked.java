package dk.brobygger.review;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;

/** Somebody asked a colleague to look at his answers before he gives them. */
public record ReviewAsked(CaseId caseId, String step, String processId, String elementId, UserId asked, String taskId)
        implements CaseEvent {}
