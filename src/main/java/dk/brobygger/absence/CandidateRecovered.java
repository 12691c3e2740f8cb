package dk.brobygger.absence;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The candidate is back after illness. */
public record CandidateRecovered(CaseId caseId, LocalDate since) implements CaseEvent {}
