package dk.brobygger.match;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What candidate and job consultant found out together.
 *
 * @param workConsiderations as they show in the work, never a diagnosis
 * @param weeklyHours to begin with
 */
@Embeddable
public record CandidateMeeting(
        LocalDate metOn,
        String strengths,
        String jobGoal,
        @Nullable String wishes,
        @Nullable String workConsiderations,
        @Nullable String tasksToAvoid,
        @Nullable String forecast,
        BigDecimal weeklyHours,
        @Nullable Integer maxTravelMinutes) {}
