package dk.brobygger.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the municipality is at work: a setting of each municipality.
 *
 * @param hours the hours of each working day; a day that is left out is free
 * @param closedOn days on which the municipality is closed though they are no public holidays, as month and day
 *     ({@code 12-24})
 */
@ConfigurationProperties("brobygger.working-time")
public record WorkingTime(
        @DefaultValue Map<DayOfWeek, Hours> hours,
        @DefaultValue({"06-05", "12-24", "12-31"}) List<String> closedOn) {

    /** From and until on one day, written as {@code 08:00-16:00}. */
    public record Hours(LocalTime from, LocalTime until) {

        public Hours {
            if (!from.isBefore(until)) throw new IllegalArgumentException("%s is not before %s".formatted(from, until));
        }

        /** Read by the settings. */
        public static Hours valueOf(String text) {
            var parts = text.trim().split("-");
            return new Hours(LocalTime.parse(parts[0].trim()), LocalTime.parse(parts[1].trim()));
        }
    }

    /** What a day of any year begins with where it is written as ISO 8601 wants it. */
    private static final String NO_YEAR = "--";

    private static final Hours LONG = Hours.valueOf("08:00-16:00");
    private static final Map<DayOfWeek, Hours> USUAL = Map.of(
            DayOfWeek.MONDAY, LONG,
            DayOfWeek.TUESDAY, LONG,
            DayOfWeek.WEDNESDAY, LONG,
            DayOfWeek.THURSDAY, LONG,
            DayOfWeek.FRIDAY, Hours.valueOf("08:00-14:00"));

    /** Monday to Thursday 8-16, Friday 8-14, closed on Grundlovsdag, 24 and 31 December. */
    public static WorkingTime usual() {
        return new WorkingTime(Map.of(), List.of("06-05", "12-24", "12-31"));
    }

    public WorkingTime {
        hours = hours.isEmpty() ? USUAL : Map.copyOf(hours);
        closedOn = closedOn.stream().map(String::trim).toList();
        closedOn.forEach(day -> MonthDay.parse(NO_YEAR + day));
    }

    Optional<Hours> hoursOf(LocalDate day) {
        return Optional.ofNullable(hours.get(day.getDayOfWeek()));
    }

    boolean isClosedOn(LocalDate day) {
        return closedOn.contains(MonthDay.from(day).toString().substring(NO_YEAR.length()));
    }
}
