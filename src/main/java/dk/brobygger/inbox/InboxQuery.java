package dk.brobygger.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Which page of which list.
 *
 * @param text words of step, number, company or candidate; blank for all
 * @param limit rows, 1 to 200
 * @param after cursor of the page before; null for the first
 */
public record InboxQuery(
        InboxView view, String text, int limit, @Nullable String after) {

    public InboxQuery {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit must be between 1 and 200");
    }

    public static InboxQuery firstOf(InboxView view, int limit) {
        return new InboxQuery(view, "", limit, null);
    }
}
