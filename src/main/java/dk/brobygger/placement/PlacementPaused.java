package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The placement is on hold until it is looked at again. */
public record PlacementPaused(CaseId caseId, LocalDate until) implements CaseEvent {}
