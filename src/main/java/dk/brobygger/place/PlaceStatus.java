package dk.brobygger.place;

import dk.brobygger.company.CompanyId;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place as the company page shows it.
 *
 * @param loweredReason why it stands lower in the matching, null when it does not
 */
public record PlaceStatus(
        PlaceId id,
        CompanyId company,
        @Nullable PNumber unit,
        String function,
        int total,
        int filled,
        int reserved,
        int free,
        BigDecimal hoursFrom,
        BigDecimal hoursTo,
        Set<String> canTakeIn,
        boolean closed,
        @Nullable String loweredReason) {}
