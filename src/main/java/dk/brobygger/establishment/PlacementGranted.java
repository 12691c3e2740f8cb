package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The municipality has granted the placement; it may begin. */
public record PlacementGranted(CaseId caseId, LocalDate firstDay, LocalDate lastDay) implements CaseEvent {}
