package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The application was sent in VITAS. */
public record VitasApplied(CaseId caseId, String vitasNumber) implements CaseEvent {}
