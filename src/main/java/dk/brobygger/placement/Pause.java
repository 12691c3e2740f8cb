package dk.brobygger.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement waits for the candidate.
 *
 * @param until when it is looked at again
 * @param seatReleasedOn from when the candidate no longer counts at the production unit; null while the seat is held
 */
@Embeddable
record Pause(
        @Column(name = "paused_since") LocalDate since,

        @Column(name = "paused_until") LocalDate until,

        @Column(name = "seat_released_on") @Nullable LocalDate seatReleasedOn) {

    Pause(LocalDate since, LocalDate until) {
        this(since, until, null);
    }

    Pause goingOn(LocalDate later) {
        return new Pause(since, later, seatReleasedOn);
    }

    Pause withoutSeat(LocalDate from) {
        return new Pause(since, until, from);
    }
}
