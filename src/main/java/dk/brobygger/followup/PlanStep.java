package dk.brobygger.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a track of a plan stands.
 *
 * @param turn whether the next one is to be held now, is still to come, or there are none left
 * @param contact the next one; null when none is left
 * @param opens when it is to be asked again: the next one's day, or the end of the last day
 * @param due by when it is to be held
 * @param superseded from when it is too late, because the next one has come
 */
public record PlanStep(Turn turn, @Nullable ContactFacts contact, Instant opens, Instant due, Instant superseded) {

    /** Whose turn it is. */
    public enum Turn {
        DUE,
        LATER,
        NONE
    }
}
