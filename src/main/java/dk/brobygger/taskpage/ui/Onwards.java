package dk.brobygger.taskpage.ui;

import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.rights.Why;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What comes after a task that is done: the next in the same list that is one's own or becomes it, from there to the list's
 * end and again from its beginning; else what is most urgent anywhere.
 */
@Component
class Onwards {

    private static final int LOOKED_AT = 50;

    private final InboxDesk inbox;
    private final Reader reader;

    Onwards(InboxDesk inbox, Reader reader) {
        this.inbox = inbox;
        this.reader = reader;
    }

    /** @param after where the done task stood in the list; null when it did not */
    Optional<InboxItem> from(InboxList list, @Nullable String after) {
        if (list.view() == InboxView.DONE) {
            return mostUrgent();
        }
        return after == null
                ? mostUrgent()
                : inList(list, after).or(() -> inList(list, null)).or(this::mostUrgent);
    }

    private Optional<InboxItem> inList(InboxList list, @Nullable String after) {
        return inbox.page(list.page(LOOKED_AT, after)).items().stream()
                .filter(this::becomesMine)
                .findFirst();
    }

    private Optional<InboxItem> mostUrgent() {
        return inbox.next().filter(this::becomesMine);
    }

    private boolean becomesMine(InboxItem item) {
        if (item.assignee() != null) {
            return reader.isMe(item.assignee())
                    || item.why() != null
                            && (item.why().ground() == Why.Ground.DEPUTY
                                    || item.why().ground() == Why.Ground.REVIEW);
        }
        try {
            inbox.take(item.id());
            return true;
        } catch (TaskConflict | NoSuchTask faster) {
            return false;
        }
    }
}
