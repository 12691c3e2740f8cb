package dk.brobygger.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year of a partnership.
 *
 * @param key business key of its process
 * @param deviations how many promises were not kept in it, whether settled or not
 */
public record YearFacts(
        String key,
        PartnershipId partnership,
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate evaluationDay,
        @Nullable LocalDate evaluatedOn,
        @Nullable Integer coursesReached,
        @Nullable Integer jobsReached,
        @Nullable String future,
        @Nullable String withdrawalReason,
        int deviations,
        boolean over) {}
