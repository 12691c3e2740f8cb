package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The placement was ended in VITAS because wages follow. */
public record PlacementEndedForWages(CaseId caseId, LocalDate endedOn) implements CaseEvent {}
