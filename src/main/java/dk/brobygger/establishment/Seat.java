package dk.brobygger.establishment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person's place in the ratio of the unit.
 *
 * @param until last day on which the person counts; null before a grant
 * @param released counts no more for now, or for good
 */
@Embeddable
record Seat(
        @Column(name = "seat_until") @Nullable LocalDate until,

        @Column(name = "seat_released") boolean released) {

    static final Seat NONE = new Seat(null, false);

    Seat until(LocalDate day) {
        return new Seat(day, released);
    }

    Seat released(boolean free) {
        return new Seat(until, free);
    }
}
