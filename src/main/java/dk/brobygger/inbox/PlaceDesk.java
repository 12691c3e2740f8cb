package dk.brobygger.inbox;

import dk.brobygger.identity.AnyStaff;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a task in a list, so that one can go on from it. */
@Service
@Transactional(readOnly = true)
public class PlaceDesk {

    private static final int PAGE = 200;

    private final InboxDesk inbox;
    private final HeldTasks tasks;

    PlaceDesk(InboxDesk inbox, HeldTasks tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
    }

    /** Where a task stands in a list, looked for no further down than lists are counted. */
    @AnyStaff
    public ListPlace of(InboxList list, String taskId) {
        if (list.view() == InboxView.DONE) return ListPlace.NOWHERE;
        var task = tasks.read(taskId);
        if (task.isEmpty()) return ListPlace.NOWHERE;
        var after = Cursor.after(task.get(), list.sort()).text();
        String page = null;
        String before = null;
        int passed = 0;
        do {
            var read = inbox.page(list.page(PAGE, page));
            var ids = read.items().stream().map(InboxItem::id).toList();
            var at = ids.indexOf(taskId);
            if (at >= 0) {
                var previous = at == 0 ? before : ids.get(at - 1);
                var next = at + 1 < ids.size() ? ids.get(at + 1) : read.next() == null ? null : next(list, after);
                return new ListPlace(passed + at + 1, total(list, read, page), previous, next, after);
            }
            passed += ids.size();
            before = ids.isEmpty() ? before : ids.get(ids.size() - 1);
            page = read.next();
        } while (page != null && passed < Count.CAP);
        return page == null
                ? ListPlace.NOWHERE
                : new ListPlace(0, total(list, null, page), null, next(list, after), after);
    }

    private Count total(InboxList list, @Nullable InboxPage only, @Nullable String page) {
        return only != null && page == null && only.next() == null
                ? new Count(only.items().size(), false)
                : inbox.count(list.page(1, null));
    }

    private @Nullable String next(InboxList list, String after) {
        return inbox.page(list.page(1, after)).items().stream()
                .map(InboxItem::id)
                .findFirst()
                .orElse(null);
    }
}
