package dk.brobygger.inbox;

import java.time.Instant;

/** The borders of the urgency groups today. */
record UrgencyScale(Instant now, Instant criticalBefore, Instant soonUntil) {

    Urgency of(Instant due) {
        if (due.isBefore(criticalBefore)) return Urgency.CRITICAL;
        if (due.isBefore(now)) return Urgency.OVERDUE;
        return due.isBefore(soonUntil) ? Urgency.SOON : Urgency.LATER;
    }
}
