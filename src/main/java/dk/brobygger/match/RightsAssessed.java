package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A caseworker has assessed what a no means; never an automatic sanction. */
public record RightsAssessed(CaseId caseId, String next) implements CaseEvent {}
