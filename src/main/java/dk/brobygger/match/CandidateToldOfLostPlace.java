package dk.brobygger.match;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The candidate knows that the place is gone, and that it is nobody's fault. */
public record CandidateToldOfLostPlace(CaseId caseId, LocalDate informedOn) implements CaseEvent {}
