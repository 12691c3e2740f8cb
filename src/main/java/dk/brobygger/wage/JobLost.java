package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** The job has ended. */
public record JobLost(CaseId caseId, LocalDate lastDay) implements CaseEvent {}
