package dk.brobygger.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The borders of the urgency groups today. */
public record UrgencyScale(Instant now, Instant criticalBefore, Instant soonUntil) {

    /** The group of a deadline. */
    public Urgency of(Instant due) {
        if (due.isBefore(criticalBefore)) return Urgency.CRITICAL;
        if (due.isBefore(now)) return Urgency.OVERDUE;
        return due.isBefore(soonUntil) ? Urgency.SOON : Urgency.LATER;
    }

    /** First moment of a group; null for the one without beginning. */
    @Nullable
    public Instant from(Urgency urgency) {
        return switch (urgency) {
            case CRITICAL -> null;
            case OVERDUE -> criticalBefore;
            case SOON -> now;
            case LATER -> soonUntil;
        };
    }

    /** The moment at which a group is over; null for the one without end. */
    @Nullable
    public Instant until(Urgency urgency) {
        return switch (urgency) {
            case CRITICAL -> criticalBefore;
            case OVERDUE -> now;
            case SOON -> soonUntil;
            case LATER -> null;
        };
    }
}
