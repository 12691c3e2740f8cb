package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Akut hjælp: the company needs somebody within two working hours. */
public record UrgentHelpAsked(CaseId caseId) implements CaseEvent {}
