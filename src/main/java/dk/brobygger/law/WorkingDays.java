package dk.brobygger.law;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * The Danish calendar as the municipality works: no weekends, no public holidays (store bededag was one until 2023),
 * not the days on which the municipality is closed.
 */
@Component
public class WorkingDays {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
    private final WorkingTime time;

    public WorkingDays(WorkingTime time) {
        this.time = time;
    }

    public boolean isWorkingDay(LocalDate day) {
        return time.hoursOf(day).isPresent() && !time.isClosedOn(day) && !holidays.isHoliday(day);
    }

    /**
     * @param days how many working days later, the day itself not counted; 0 gives the day itself, or the next working
     *     day when it is none; a negative number counts backwards
     */
    public LocalDate plus(LocalDate day, int days) {
        var step = days < 0 ? -1 : 1;
        var reached = day;
        for (var left = Math.abs(days); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) left--;
        }
        while (!isWorkingDay(reached)) reached = reached.plusDays(step);
        return reached;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        var days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) days++;
        }
        return days;
    }

    /** When work ends on that day; on a day without work, when it ends on the next working day. */
    public Instant endOf(LocalDate day) {
        var working = plus(day, 0);
        return working.atTime(time.hoursOf(working).orElseThrow().until())
                .atZone(ZONE)
                .toInstant();
    }

    /** @param hours whole hours of working time later; outside working time the count begins when work begins again */
    public Instant plusWorkingHours(Instant from, int hours) {
        var left = hours * 60L;
        var at = intoWork(from.atZone(ZONE));
        while (true) {
            var until = at.toLocalDate()
                    .atTime(time.hoursOf(at.toLocalDate()).orElseThrow().until());
            var today = ChronoUnit.MINUTES.between(at.toLocalDateTime(), until);
            if (left <= today) return at.plusMinutes(left).toInstant();
            left -= today;
            at = startOf(plus(at.toLocalDate(), 1));
        }
    }

    private ZonedDateTime intoWork(ZonedDateTime at) {
        var day = at.toLocalDate();
        if (!isWorkingDay(day)) return startOf(plus(day, 0));
        var hours = time.hoursOf(day).orElseThrow();
        if (at.toLocalTime().isBefore(hours.from())) return startOf(day);
        if (!at.toLocalTime().isBefore(hours.until())) return startOf(plus(day, 1));
        return at;
    }

    private ZonedDateTime startOf(LocalDate workingDay) {
        return workingDay.atTime(time.hoursOf(workingDay).orElseThrow().from()).atZone(ZONE);
    }
}
