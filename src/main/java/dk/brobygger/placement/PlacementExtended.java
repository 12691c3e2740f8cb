package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Forlængelse granted (LAB § 61). */
public record PlacementExtended(CaseId caseId, int weeks, LocalDate lastDay) implements CaseEvent {}
