package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The weeks were cut, after a change of target group. */
public record PlacementShortened(CaseId caseId, LocalDate lastDay) implements CaseEvent {}
