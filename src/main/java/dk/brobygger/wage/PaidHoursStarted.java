package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Ordinary paid hours run beside the placement. */
public record PaidHoursStarted(CaseId caseId, BigDecimal weeklyHours, LocalDate firstDay) implements CaseEvent {}
