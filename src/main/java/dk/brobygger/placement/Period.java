package dk.brobygger.placement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The weeks of a placement.
 *
 * @param lastDay the last day that is worked, in the last of the weeks
 */
@Embeddable
record Period(LocalDate firstDay, LocalDate lastDay, int weeks) {

    Period longerBy(int more) {
        return new Period(firstDay, lastDay.plusWeeks(more), weeks + more);
    }

    Period until(LocalDate earlier) {
        return new Period(firstDay, earlier, (int) ChronoUnit.WEEKS.between(firstDay, earlier) + 1);
    }

    /** Whether it would end there before it does, and not before it begins. */
    boolean canEndOn(LocalDate day) {
        return day.isBefore(lastDay) && !day.isBefore(firstDay);
    }

    /** From 1; 0 before the first day, the number of weeks after the last. */
    int weekOf(LocalDate day) {
        if (day.isBefore(firstDay)) return 0;
        return Math.min(weeks, (int) ChronoUnit.WEEKS.between(firstDay, day) + 1);
    }
}
