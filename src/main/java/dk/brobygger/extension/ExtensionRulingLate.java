package dk.brobygger.extension;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Ten working days before the last day an extension is still not ruled. */
public record ExtensionRulingLate(CaseId caseId, LocalDate lastDay) implements CaseEvent {}
