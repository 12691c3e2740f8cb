package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Rimelighedskrav brudt at the production unit while the placement runs. */
public record RatioBroken(CaseId caseId) implements CaseEvent {}
