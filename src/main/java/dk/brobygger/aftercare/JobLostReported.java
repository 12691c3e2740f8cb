package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.time.LocalDate;

/** Staff report, outside a follow-up, that the job is lost. */
public record JobLostReported(CaseId caseId, LocalDate lastDay) implements CaseEvent {}
