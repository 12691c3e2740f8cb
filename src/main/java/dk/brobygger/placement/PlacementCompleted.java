package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Run to its last day and closed. */
public record PlacementCompleted(CaseId caseId, LocalDate day) implements CaseEvent {}
