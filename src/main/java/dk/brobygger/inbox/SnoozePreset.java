package dk.brobygger.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days that one puts a task off to with one key. */
public enum SnoozePreset {
    TOMORROW,
    MONDAY,
    WEEK;

    public LocalDate from(LocalDate today) {
        return switch (this) {
            case TOMORROW -> today.plusDays(1);
            case MONDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case WEEK -> today.plusWeeks(1);
        };
    }
}
