package dk.brobygger.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a placement ended.
 *
 * @param reason null when it ran to its last day
 */
@Embeddable
record Ending(
        @Column(name = "end_reason") @Enumerated(EnumType.STRING) @Nullable
        EndReason reason,

        @Column(name = "ended_on") LocalDate day) {

    /** What the course does next. */
    PlacementOutcome outcome() {
        return reason == null ? PlacementOutcome.COMPLETED : reason.outcome();
    }
}
