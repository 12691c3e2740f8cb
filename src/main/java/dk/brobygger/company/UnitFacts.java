package dk.brobygger.company;

import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms may know of a production unit.
 *
 * @param ordinaryFte ordinary full-time equivalents, average of four months; the ratio rests on it
 * @param industryCode DB07, six digits
 */
public record UnitFacts(
        PNumber pNumber,
        String name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        BigDecimal ordinaryFte,
        @Nullable String industryCode) {}
