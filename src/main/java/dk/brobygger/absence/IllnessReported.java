package dk.brobygger.absence;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Borger syg: the candidate has called in sick. */
public record IllnessReported(CaseId caseId, LocalDate since) implements CaseEvent {}
