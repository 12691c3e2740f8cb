package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Wages are agreed, and granted where that is needed. */
public record WageAgreed(
        CaseId caseId, NegotiationId negotiation, WageKind kind, BigDecimal weeklyHours, LocalDate firstDay)
        implements CaseEvent {}
