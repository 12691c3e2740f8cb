package dk.brobygger.progression;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** A review was held; the scores stay with the case. */
public record ProgressionReviewed(CaseId caseId, int week, LocalDate heldOn, int functions) implements CaseEvent {}
