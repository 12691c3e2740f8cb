package dk.brobygger.citizen;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;

/** Somebody has looked at a candidate's page; who is in the trail, why is in the candidate's own log. */
public record CandidateSeen(CaseId caseId, CitizenId citizen, boolean confidential) implements CaseEvent {}
