package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The candidate has found a job before the placement began. */
public record JobFoundWhileEstablishing(CaseId caseId) implements CaseEvent {}
