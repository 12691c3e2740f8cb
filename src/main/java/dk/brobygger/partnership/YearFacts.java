package dk.brobygger.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year of a partnership.
 *
 * @param key business key of its process
 * @param deviationOn since when a promise is not kept, null when all are
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
        @Nullable LocalDate deviationOn,
        @Nullable String deviationText,
        @Nullable String deviationHappened,
        int deviations,
        boolean over) {}
