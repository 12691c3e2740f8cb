package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;

/** A candidate is to find a place; the course begins. */
public record MatchStarted(CaseId caseId, CitizenId citizen) implements CaseEvent {}
