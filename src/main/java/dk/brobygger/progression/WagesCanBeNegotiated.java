package dk.brobygger.progression;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** One or more functions reached the score for wages in the same review; one negotiation starts for them. */
public record WagesCanBeNegotiated(CaseId caseId, int week, int functions) implements CaseEvent {}
