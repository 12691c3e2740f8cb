package dk.brobygger.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places that an agreement promises; they become {@link Place}s when it is signed.
 *
 * @param canTakeIn codes joined by commas, empty for none
 */
@Embeddable
public record PromisedPlace(
        @Column(name = "function_name") String function,
        @Nullable String pNumber,
        @Column(name = "place_total") int total,
        BigDecimal hoursFrom,
        BigDecimal hoursTo,
        String canTakeIn) {

    public static PromisedPlace of(
            String function,
            @Nullable String pNumber,
            int total,
            BigDecimal hoursFrom,
            BigDecimal hoursTo,
            List<String> canTakeIn) {
        return new PromisedPlace(function, pNumber, total, hoursFrom, hoursTo, String.join(",", canTakeIn));
    }

    public List<String> makesRoomFor() {
        return canTakeIn.isBlank() ? List.of() : List.of(canTakeIn.split(","));
    }
}
