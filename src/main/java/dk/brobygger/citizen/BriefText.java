package dk.brobygger.citizen;

import org.jspecify.annotations.Nullable;

/**
 * What a brief says.
 *
 * @param purpose F1, F2 or F3: how open the brief must be
 * @param forecast what the candidate can in three to six months
 * @param explicitDetail sensitive, in the candidate's own words
 */
public record BriefText(
        String purpose,
        @Nullable String strengths,
        @Nullable String workImplications,
        @Nullable String tasksToAvoid,
        @Nullable String forecast,
        @Nullable String explicitDetail) {}
