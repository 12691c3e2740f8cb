package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The weeks of a granted placement are laid out. */
public record PlacementBegun(CaseId caseId, LocalDate firstDay, LocalDate lastDay, int weeks) implements CaseEvent {}
