package dk.brobygger.inbox.ui;

import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.InboxPage;
import dk.brobygger.inbox.InboxQuery;
import dk.brobygger.inbox.Urgency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list as one scrolls: tasks, soonest due first, with a heading before each group. Pages are fetched as they are
 * needed and kept, so that the list never jumps.
 */
class Rows {

    static final int PAGE = 100;

    /** A heading or a task. A heading's count is known once its whole group is. */
    record Row(Urgency group, @Nullable InboxItem item, boolean first) {

        String key() {
            return item == null ? group.name() : item.id();
        }
    }

    private final InboxDesk desk;
    private final Filter filter;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Urgency, Integer> counts = new EnumMap<>(Urgency.class);
    private @Nullable String next;
    private boolean ended;

    Rows(InboxDesk desk, Filter filter) {
        this.desk = desk;
        this.filter = filter;
        fetch(PAGE);
    }

    Stream<Row> fetch(int offset, int limit) {
        while (rows.size() < offset + limit && !ended) {
            fetch(PAGE);
        }
        return rows.stream().skip(offset).limit(limit);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many tasks there are; empty while there are more than have been fetched. */
    Optional<Integer> total() {
        return ended
                ? Optional.of(
                        counts.values().stream().mapToInt(Integer::intValue).sum())
                : Optional.empty();
    }

    /** How many rows there are so far. */
    int size() {
        return rows.size();
    }

    boolean hasEnded() {
        return ended;
    }

    /** How many tasks a group has; empty while that is not known. */
    Optional<Integer> count(Urgency group) {
        boolean known = ended || counts.keySet().stream().anyMatch(later -> later.ordinal() > group.ordinal());
        return known ? Optional.of(counts.getOrDefault(group, 0)) : Optional.empty();
    }

    List<InboxItem> items() {
        return rows.stream().map(Row::item).filter(java.util.Objects::nonNull).toList();
    }

    private void fetch(int size) {
        InboxPage page = desk.page(new InboxQuery(filter.view(), filter.text(), size, next));
        next = page.next();
        ended = next == null;
        for (InboxItem item : page.items()) {
            if (!filter.lets(item)) {
                continue;
            }
            boolean first = rows.isEmpty() || rows.get(rows.size() - 1).group() != item.urgency();
            if (first) {
                rows.add(new Row(item.urgency(), null, false));
            }
            rows.add(new Row(item.urgency(), item, first));
            counts.merge(item.urgency(), 1, Integer::sum);
        }
    }
}
