package dk.brobygger.effort;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Members of a parallel team have not answered within two working days. */
public record EffortAnswersLate(CaseId caseId, String effortKey, int missing) implements CaseEvent {}
