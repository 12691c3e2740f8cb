package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The paid hours go up by a step. */
public record PaidHoursRaised(CaseId caseId, LocalDate from, BigDecimal weeklyHours) implements CaseEvent {}
