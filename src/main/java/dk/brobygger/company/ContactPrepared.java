package dk.brobygger.company;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Purpose, person and channel of the next contact are settled. */
public record ContactPrepared(CaseId caseId) implements CaseEvent {}
