package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A second pair of eyes has looked; its words are not in the event. */
public record ReviewAnswered(CaseId caseId, String step, String processId, String elementId, ReviewState outcome)
        implements CaseEvent {}
