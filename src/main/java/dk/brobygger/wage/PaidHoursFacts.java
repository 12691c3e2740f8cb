package dk.brobygger.wage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paid hours beside a placement.
 *
 * @param lastDay null while they run
 */
public record PaidHoursFacts(
        List<String> functions,
        BigDecimal weeklyHours,
        BigDecimal hourlyWage,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String separation) {}
