package dk.brobygger.inbox;

import dk.brobygger.identity.AnyStaff;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a task in a list, so that one can go on from it. */
@Service
@Transactional(readOnly = true)
public class PlaceDesk {

    private static final int PAGE = 200;

    private final InboxDesk inbox;
    private final InboxTasks tasks;

    PlaceDesk(InboxDesk inbox, InboxTasks tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
    }

    /** Where a task stands in a list, looked for no further down than lists are counted. */
    @AnyStaff
    public ListPlace of(InboxList list, String taskId) {
        if (list.view() == InboxView.DONE) return ListPlace.NOWHERE;
        var task = tasks.findById(taskId);
        if (task.isEmpty()) return ListPlace.NOWHERE;
        var after = task.get().cursor(list.sort()).text();
        String page = null;
        String before = null;
        int passed = 0;
        do {
            var read = inbox.page(list.page(PAGE, page));
            for (var item : read.items()) {
                passed++;
                if (item.id().equals(taskId))
                    return new ListPlace(passed, total(list, read, page), before, next(list, after), after);
                before = item.id();
            }
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
        return Optional.of(inbox.page(list.page(1, after))).stream()
                .flatMap(one -> one.items().stream())
                .map(InboxItem::id)
                .findFirst()
                .orElse(null);
    }
}
