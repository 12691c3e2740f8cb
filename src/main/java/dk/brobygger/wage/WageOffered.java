package dk.brobygger.wage;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;

/** An offer lies on the table. */
public record WageOffered(CaseId caseId, int round, WageKind kind, BigDecimal weeklyHours) implements CaseEvent {}
