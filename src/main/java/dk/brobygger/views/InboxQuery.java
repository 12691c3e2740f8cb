package dk.brobygger.views;

import org.jspecify.annotations.Nullable;

/**
 * Which page of which list.
 *
 * @param limit rows, 1 to 200
 * @param after cursor of the page before; null for the first
 */
public record InboxQuery(
        InboxView view,
        InboxFilter filter,
        InboxSort sort,
        int limit,
        @Nullable String after) {

    /** Rows of one page. */
    public static final int MOST = 200;

    public InboxQuery {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("limit must be between 1 and 200");
    }

    /** @param text words of step, number, company or candidate; blank for all */
    public InboxQuery(InboxView view, String text, int limit, @Nullable String after) {
        this(view, InboxFilter.ofText(text), InboxSort.DUE, limit, after);
    }

    public static InboxQuery firstOf(InboxView view, int limit) {
        return new InboxQuery(view, "", limit, null);
    }
}
