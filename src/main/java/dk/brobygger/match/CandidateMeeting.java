package dk.brobygger.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What candidate and job consultant found out together.
 *
 * @param workConsiderations as they show in the work, never a diagnosis
 * @param weeklyHours to begin with
 * @param notReadyReason what has to be in place first; null when the candidate is ready, or it is worth trying
 */
public record CandidateMeeting(
        LocalDate metOn,
        String strengths,
        String jobGoal,
        @Nullable String wishes,
        @Nullable String workConsiderations,
        @Nullable String tasksToAvoid,
        @Nullable String forecast,
        BigDecimal weeklyHours,
        @Nullable Integer maxTravelMinutes,
        @Nullable String notReadyReason) {

    boolean isReady() {
        return notReadyReason == null;
    }
}
