package dk.brobygger.aftercare;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up of the plan.
 *
 * @param day days after the first paid day
 * @param heldOn null while it is to come
 * @param wellbeing how it goes, 1 to 5
 */
@Embeddable
public record AftercareContact(
        @Column(name = "plan_day") int day,
        LocalDate dueOn,
        @Nullable LocalDate heldOn,
        @Nullable BigDecimal weeklyHours,
        @Nullable Integer wellbeing,
        boolean relapseRisk) {

    static AftercareContact planned(int day, LocalDate firstDay) {
        return new AftercareContact(day, firstDay.plusDays(day), null, null, null, false);
    }

    AftercareContact held(LocalDate on, @Nullable BigDecimal hours, @Nullable Integer mood, boolean risk) {
        return new AftercareContact(day, dueOn, on, hours, mood, risk);
    }

    public boolean isHeld() {
        return heldOn != null;
    }
}
