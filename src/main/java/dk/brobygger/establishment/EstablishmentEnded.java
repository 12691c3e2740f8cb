package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The placement came to nothing here; the course leads on. */
public record EstablishmentEnded(CaseId caseId, Outcome outcome) implements CaseEvent {}
