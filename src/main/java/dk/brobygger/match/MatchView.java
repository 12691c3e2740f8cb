package dk.brobygger.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match as its forms and the course page show it.
 *
 * @param why why the caseworker is asked, or why the last place was given up
 * @param meeting null before they have met
 * @param lawAllows whether nothing but the ratio speaks against it
 */
public record MatchView(
        MatchFacts facts,
        MatchStatus status,
        @Nullable CandidateMeeting meeting,
        ChosenPlace place,
        List<Finding> findings,
        boolean lawAllows,
        @Nullable Integer score,
        @Nullable String assessment,
        @Nullable String why,
        int refusals) {}
