package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The first paid day was called off. */
public record EmploymentCancelled(CaseId caseId, String reason) implements CaseEvent {}
