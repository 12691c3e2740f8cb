package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The first paid day was worked. */
public record EmploymentStarted(CaseId caseId, LocalDate firstDay, BigDecimal weeklyHours) implements CaseEvent {}
