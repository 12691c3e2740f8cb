package dk.brobygger.look;

import java.time.LocalDate;

/**
 * The weeks of a course, counted from 1.
 *
 * @param now the current week; 0 before the first, more than {@code count} when it is over
 */
public record Weeks(LocalDate firstDay, int count, int now) {

    /** The first day of a week: a Monday, but for the first week. */
    public LocalDate from(int week) {
        return week == 1 ? firstDay : DateWords.mondayOf(firstDay).plusWeeks(week - 1L);
    }

    /** The week in which a mark stands: what lies outside of the weeks stands in the first or the last one. */
    int of(LaneMark mark) {
        return Math.min(count, Math.max(1, mark.week()));
    }
}
