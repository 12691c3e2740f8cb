package dk.brobygger.inbox;

import dk.brobygger.task.InboxItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, soonest due first.
 *
 * @param next cursor of the next page; null on the last
 */
public record InboxPage(List<InboxItem> items, @Nullable String next) {}
