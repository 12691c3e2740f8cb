package dk.brobygger.followup;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The plan of follow-ups and reviews was decided, anew after an extension. */
public record FollowUpPlanned(CaseId caseId, int talks, int reviews) implements CaseEvent {}
