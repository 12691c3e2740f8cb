package dk.brobygger.worklist.ui;

import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxPage;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.Urgency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list as one scrolls: tasks, with a heading before each group when soonest due goes first. Pages are fetched as
 * they are needed and kept, so that the list never jumps.
 */
class Rows {

    static final int PAGE = 50;

    /** How far back one comes: so many rows are looked through for the task that was chosen. */
    private static final int LOOKED_THROUGH = 2000;

    /** A heading or a task. */
    record Row(Urgency group, @Nullable InboxItem item, boolean first) {

        String key() {
            return item == null ? group.name() : item.id();
        }
    }

    private final InboxDesk desk;
    private final InboxList list;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Urgency, Integer> counts = new EnumMap<>(Urgency.class);
    private final Map<Urgency, Count> asked = new EnumMap<>(Urgency.class);
    private @Nullable String next;
    private boolean ended;

    Rows(InboxDesk desk, InboxList list) {
        this.desk = desk;
        this.list = list;
        fetch();
    }

    Stream<Row> fetch(int offset, int limit) {
        while (rows.size() < offset + limit && !ended) {
            fetch();
        }
        return rows.stream().skip(offset).limit(limit);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many rows there are so far. */
    int size() {
        return rows.size();
    }

    boolean hasEnded() {
        return ended;
    }

    /** How many tasks the list has: counted here while it is short, else by the desk. */
    Count total() {
        return ended ? new Count((int) tasks().count(), false) : desk.count(list.page(1, null));
    }

    /** How many tasks a group has, in the same way. */
    Count count(Urgency group) {
        boolean known = ended || counts.keySet().stream().anyMatch(later -> later.ordinal() > group.ordinal());
        return known
                ? new Count(counts.getOrDefault(group, 0), false)
                : asked.computeIfAbsent(
                        group,
                        one -> desk.count(list.narrowedBy(list.filter().withUrgencies(Set.of(one)))
                                .page(1, null)));
    }

    List<InboxItem> items() {
        return tasks().toList();
    }

    /** The row of a task, if it was read. */
    Optional<Row> row(String taskId) {
        return rows.stream().filter(row -> row.key().equals(taskId)).findFirst();
    }

    boolean holds(String taskId) {
        return tasks().anyMatch(item -> item.id().equals(taskId));
    }

    /** Whether the first page is not what it was. */
    boolean isStale() {
        List<InboxItem> now = desk.page(list.page(PAGE, null)).items();
        return !now.equals(tasks().limit(PAGE).toList());
    }

    /** Where a task stands; empty when it is not in the list any more, or too far down. */
    OptionalInt indexOf(String taskId) {
        while (!holds(taskId) && !ended && rows.size() < LOOKED_THROUGH) {
            fetch();
        }
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).key().equals(taskId))
                .findFirst();
    }

    private Stream<InboxItem> tasks() {
        return rows.stream().map(Row::item).filter(Objects::nonNull);
    }

    private void fetch() {
        InboxPage page = desk.page(list.page(PAGE, next));
        next = page.next();
        ended = next == null;
        for (InboxItem item : page.items()) {
            boolean first = rows.isEmpty() || rows.get(rows.size() - 1).group() != item.urgency();
            if (first && list.isGrouped()) {
                rows.add(new Row(item.urgency(), null, false));
            }
            rows.add(new Row(item.urgency(), item, first && list.isGrouped()));
            counts.merge(item.urgency(), 1, Integer::sum);
        }
    }
}
