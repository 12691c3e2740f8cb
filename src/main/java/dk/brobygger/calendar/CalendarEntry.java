package dk.brobygger.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calendar; nothing of a person stands in it.
 *
 * @param at null when it is for the whole day
 * @param way the page it leads to, below the program's address
 */
record CalendarEntry(
        String id,
        String title,
        String about,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable String place,
        String way) {}
