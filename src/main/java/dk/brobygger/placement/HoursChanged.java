package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;

/** Other weekly hours were agreed, from that week. */
public record HoursChanged(CaseId caseId, int week, BigDecimal weeklyHours) implements CaseEvent {}
