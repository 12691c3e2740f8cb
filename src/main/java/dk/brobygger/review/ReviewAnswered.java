package dk.brobygger.review;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.ReviewState;

/** A second pair of eyes has looked; its words are not in the event. */
public record ReviewAnswered(
        CaseId caseId,
        String step,
        String processId,
        String elementId,
        ReviewState outcome,
        String taskId,
        UserId askedBy)
        implements CaseEvent {}
