package dk.brobygger.place;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place taken by one course.
 *
 * @param reservedUntil the last day it is kept for the course; null when it is filled
 */
@Embeddable
record PlaceSeat(UUID caseId, @Nullable LocalDate reservedUntil) {

    boolean isFilled() {
        return reservedUntil == null;
    }

    boolean counts(LocalDate today) {
        return reservedUntil == null || !reservedUntil.isBefore(today);
    }
}
