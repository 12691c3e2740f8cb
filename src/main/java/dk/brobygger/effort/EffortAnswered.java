package dk.brobygger.effort;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A member of the parallel team has answered. */
public record EffortAnswered(CaseId caseId, String effortKey, String member) implements CaseEvent {}
