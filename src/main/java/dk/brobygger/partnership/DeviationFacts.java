package dk.brobygger.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise that is not kept.
 *
 * @param key business key of its process
 * @param year key of the year in which it was reported
 * @param happened what came out of talking it over
 * @param reasons why the leader decided so
 */
public record DeviationFacts(
        String key,
        PartnershipId partnership,
        String year,
        LocalDate reportedOn,
        String description,
        @Nullable String happened,
        @Nullable DeviationDecision decision,
        @Nullable String reasons,
        @Nullable LocalDate settledOn) {}
