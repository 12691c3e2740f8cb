package dk.brobygger.citizen;

import org.jspecify.annotations.Nullable;

/**
 * A candidate in a list.
 *
 * @param city null for a protected person
 */
public record CandidateRow(
        CitizenId id,
        String displayName,
        String targetGroup,
        boolean jobReady,
        boolean confidential,
        @Nullable String city) {}
