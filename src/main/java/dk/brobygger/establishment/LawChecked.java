package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The law has been asked about the agreement. */
public record LawChecked(CaseId caseId, boolean lawful) implements CaseEvent {}
