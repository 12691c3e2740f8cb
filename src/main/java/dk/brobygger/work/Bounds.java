package dk.brobygger.work;

import dk.brobygger.task.WorkRejection;
import dk.brobygger.task.WorkRejection.Reason;
import java.time.LocalDate;

/** How far ahead a task may be put off, and how important it may be. */
public final class Bounds {

    static final int FARTHEST_DAYS = 365;
    static final int LOWEST = 0;
    static final int HIGHEST = 100;

    private Bounds() {}

    /** @throws WorkRejection if the day is not after today, or more than a year away */
    public static void checkAhead(LocalDate day, LocalDate today, String field) {
        checkNotPast(day, today.plusDays(1), field);
    }

    /** @throws WorkRejection if the day is before the first possible one, or more than a year away */
    static void checkNotPast(LocalDate day, LocalDate first, String field) {
        if (day.isBefore(first)) throw new WorkRejection(Reason.IN_THE_PAST).at(field);
        if (day.isAfter(first.plusDays(FARTHEST_DAYS))) throw new WorkRejection(Reason.TOO_FAR_AHEAD).at(field);
    }

    /** @throws WorkRejection if there is no such priority */
    public static void checkPriority(int priority) {
        if (priority < LOWEST || priority > HIGHEST)
            throw new WorkRejection(Reason.PRIORITY_OUT_OF_RANGE, LOWEST, HIGHEST).at("priority");
    }
}
