package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The last follow-up was held, and the candidate has the job. */
public record AftercareSettled(CaseId caseId) implements CaseEvent {}
