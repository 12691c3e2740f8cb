package dk.brobygger.aftercare;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the citizen supported himself at a day.
 *
 * @param days after the course ended
 * @param selfSupporting yes, partly or no; null before it was measured
 * @param byHand whether a person answered, because nothing was known
 */
@Embeddable
public record Measurement(
        int days,
        LocalDate dueOn,
        @Nullable String selfSupporting,
        @Nullable BigDecimal weeklyHours,
        boolean byHand) {

    Measurement made(String answer, BigDecimal hours, boolean manual) {
        return new Measurement(days, dueOn, answer, hours, manual);
    }

    public boolean isMade() {
        return selfSupporting != null;
    }
}
