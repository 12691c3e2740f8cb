package dk.brobygger.place;

import dk.brobygger.company.CompanyId;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An offer of work for candidates at one production unit.
 *
 * @param free neither filled nor reserved
 * @param weeklyHours the most hours a week the place offers
 * @param canTakeIn what the company can make room for (kan rumme): codes such as SHORT_DAYS, NOISE_SENSITIVE
 */
public record PlaceFacts(
        PlaceId id,
        CompanyId company,
        @Nullable PNumber unit,
        String function,
        int total,
        int free,
        BigDecimal weeklyHours,
        Set<String> canTakeIn) {}
