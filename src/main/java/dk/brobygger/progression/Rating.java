package dk.brobygger.progression;

import java.util.UUID;

/**
 * How one work function is rated in a review, from 1 to 10.
 *
 * @param score the jobkonsulent's, which the gate goes by
 * @param seen at least one observation
 */
public record Rating(UUID function, int score, int mentorScore, int ownScore, String seen, String nextGoal) {}
