package dk.brobygger.progression;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a work function has been rated, review by review.
 *
 * @param readySinceWeek week in which it first reached the score for wages; null until then
 * @param nextGoal what the candidate trains towards; empty before the first review
 */
public record FunctionProgress(
        UUID id, String name, @Nullable Integer readySinceWeek, String nextGoal, List<Point> points) {

    /** The scores of one review; {@code score} is the jobkonsulent's. */
    public record Point(int week, int score, int mentorScore, int ownScore) {}
}
