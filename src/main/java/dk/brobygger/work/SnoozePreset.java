package dk.brobygger.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;

/** Days that one puts a task off to with one key. */
public enum SnoozePreset {
    TOMORROW,
    MONDAY,
    WEEK;

    /** Those that name different days: on a Sunday, tomorrow is Monday. */
    public static List<SnoozePreset> on(LocalDate today) {
        var byDay = new LinkedHashMap<LocalDate, SnoozePreset>();
        for (var preset : values()) byDay.putIfAbsent(preset.from(today), preset);
        return List.copyOf(byDay.values());
    }

    public LocalDate from(LocalDate today) {
        return switch (this) {
            case TOMORROW -> today.plusDays(1);
            case MONDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case WEEK -> today.plusWeeks(1);
        };
    }
}
