package dk.brobygger.work;

import dk.brobygger.law.WorkingDays;
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

    /** Those that name different days on which somebody works: on a Sunday, tomorrow is Monday; on a Friday it is free. */
    public static List<SnoozePreset> on(LocalDate today, WorkingDays days) {
        var byDay = new LinkedHashMap<LocalDate, SnoozePreset>();
        for (var preset : values()) {
            var day = preset.from(today, days);
            if (days.isWorkingDay(day)) byDay.putIfAbsent(day, preset);
        }
        return List.copyOf(byDay.values());
    }

    /** Tomorrow and Monday are the days they are called; a week may end a little later, when work goes on. */
    public LocalDate from(LocalDate today, WorkingDays days) {
        return switch (this) {
            case TOMORROW -> today.plusDays(1);
            case MONDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case WEEK -> days.plus(today.plusWeeks(1), 0);
        };
    }
}
