package dk.brobygger.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk or review on a placement's plan, as the course page shows it.
 *
 * @param title its Danish name on the plan
 * @param week week of the placement that it was planned for
 * @param opensOn first day on which it is work to do, moved by illness
 * @param held whether it was held; neither held nor missed means that it is still to come
 * @param late whether it was held after its day
 * @param channel how it was held; null before that, and for a review
 */
public record ContactFacts(
        ContactKind kind,
        String title,
        int week,
        LocalDate opensOn,
        LocalDate dueOn,
        boolean held,
        boolean late,
        @Nullable LocalDate heldOn,
        @Nullable ContactChannel channel,
        @Nullable MissedReason missedReason) {

    public boolean isPlanned() {
        return !held && missedReason == null;
    }
}
