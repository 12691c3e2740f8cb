package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job, agreed or running.
 *
 * @param status AGREED, STARTED, CANCELLED or ENDED
 * @param incomeResult what the look at the pay after a month showed, null before
 */
public record EmploymentFacts(
        CaseId caseId,
        String status,
        LocalDate firstDay,
        BigDecimal weeklyHours,
        BigDecimal hourlyWage,
        WageKind kind,
        List<String> functions,
        @Nullable LocalDate placementEndedOn,
        boolean leavesBenefit,
        @Nullable String incomeResult,
        @Nullable LocalDate endedOn) {

    public boolean isStarted() {
        return "STARTED".equals(status);
    }
}
