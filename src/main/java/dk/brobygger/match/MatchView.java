package dk.brobygger.match;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match as its forms and the course page show it.
 *
 * @param why why the caseworker is asked, or why the last place was given up
 * @param lawAllows whether nothing but the ratio speaks against it
 */
public record MatchView(
        MatchFacts facts,
        MatchStatus status,
        @Nullable LocalDate metOn,
        @Nullable String strengths,
        @Nullable String jobGoal,
        @Nullable String wishes,
        @Nullable String workConsiderations,
        @Nullable String tasksToAvoid,
        @Nullable String forecast,
        @Nullable Integer maxTravelMinutes,
        @Nullable String companyName,
        @Nullable String placeReason,
        @Nullable LocalDate reservedUntil,
        List<Finding> findings,
        boolean lawAllows,
        @Nullable Integer score,
        @Nullable String assessment,
        @Nullable String why,
        int refusals) {}
