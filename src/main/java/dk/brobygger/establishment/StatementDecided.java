package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** A leader has decided what a missing or disagreeing statement means. */
public record StatementDecided(CaseId caseId, String decision) implements CaseEvent {}
