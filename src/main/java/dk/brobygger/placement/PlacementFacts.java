package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A placement as other rooms see it.
 *
 * @param lastDay extensions included
 * @param weeks extensions included
 * @param functions the work functions agreed on, in the agreement's order
 * @param weeklyHours agreed for the week that runs
 * @param currentWeek from 1; 0 before the first day, {@code weeks} after the last
 */
public record PlacementFacts(
        CaseId caseId,
        LocalDate firstDay,
        LocalDate lastDay,
        int weeks,
        List<String> functions,
        BigDecimal weeklyHours,
        PlacementStatus status,
        int currentWeek) {}
