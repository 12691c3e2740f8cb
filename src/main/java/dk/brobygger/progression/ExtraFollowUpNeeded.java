package dk.brobygger.progression;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A fall of two or a standstill: somebody is to look at it. */
public record ExtraFollowUpNeeded(CaseId caseId, int week) implements CaseEvent {}
