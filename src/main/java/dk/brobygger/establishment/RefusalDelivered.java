package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The candidate has been told of the refusal and how to appeal. */
public record RefusalDelivered(CaseId caseId, LocalDate sentOn) implements CaseEvent {}
