package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The three parties have said what they expect of each other. */
public record ExpectationsAligned(CaseId caseId) implements CaseEvent {}
