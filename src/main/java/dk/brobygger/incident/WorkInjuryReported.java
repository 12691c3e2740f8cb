package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Arbejdsskade: an injury at work. */
public record WorkInjuryReported(CaseId caseId, boolean fatal) implements CaseEvent {}
