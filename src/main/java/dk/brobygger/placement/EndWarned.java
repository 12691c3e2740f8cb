package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The last day is near. */
public record EndWarned(CaseId caseId, LocalDate lastDay) implements CaseEvent {}
