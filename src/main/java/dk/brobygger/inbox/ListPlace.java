package dk.brobygger.inbox;

import dk.brobygger.views.InboxQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where a task stands in a list, and what stands beside it.
 *
 * @param number from 1; 0 when it is not in the list, or further down than is counted
 * @param previous id of the task before it; null for the first, and where the number is not known
 * @param next id of the task after it; null for the last
 * @param after what comes after it, by {@link InboxQuery#after()}, also when it is gone; null when it is not there
 */
public record ListPlace(
        int number,
        Count of,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String after) {

    public static final ListPlace NOWHERE = new ListPlace(0, new Count(0, false), null, null, null);
}
