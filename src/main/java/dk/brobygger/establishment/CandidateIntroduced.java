package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The candidate has been shown round and knows whom to call. */
public record CandidateIntroduced(CaseId caseId, LocalDate introducedOn) implements CaseEvent {}
