package dk.brobygger.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a source says of a production unit; all but its number may be unknown. */
public record RegisterUnit(
        String pNumber,
        @Nullable String name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable BigDecimal ordinaryFte,
        @Nullable String industryCode,
        @Nullable String industryText,
        @Nullable LocalDate closedOn) {

    /** Named in its company's document, while its own has not been read. */
    public boolean isOnlyANumber() {
        return name == null && street == null && ordinaryFte == null && closedOn == null;
    }

    static RegisterUnit knownByNumber(String pNumber) {
        return new RegisterUnit(pNumber, null, null, null, null, null, null, null, null);
    }
}
