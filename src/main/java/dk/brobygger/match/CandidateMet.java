package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** The candidate was met before any company was called. */
public record CandidateMet(CaseId caseId, boolean ready) implements CaseEvent {}
