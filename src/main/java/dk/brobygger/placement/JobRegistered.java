package dk.brobygger.placement;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The job that ended a placement, as the candidate tells of it.
 *
 * @param hourlyWage in kroner; null when it is not known
 * @param samePlace whether it is at the company of the placement
 */
public record JobRegistered(
        CaseId caseId,
        LocalDate startsOn,
        BigDecimal weeklyHours,
        @Nullable BigDecimal hourlyWage,
        boolean samePlace) implements CaseEvent {}
