package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.NoSuchTask;
import dk.brobygger.inbox.TaskConflict;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.UndoNotice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one does to a task from the list, and what is said of it; a colleague who was faster is named calmly. */
@Component
class TaskActs {

    private static final int CALM_MILLIS = 6000;

    private final InboxDesk inbox;

    TaskActs(InboxDesk inbox) {
        this.inbox = inbox;
    }

    void take(InboxItem item) {
        tried(() -> {
            inbox.take(item.id());
            say("inbox.taken", item.name());
        });
    }

    /** @param after once it is given back, and again once that is taken back */
    void release(InboxItem item, Runnable after) {
        tried(() -> {
            inbox.release(item.id());
            new UndoNotice(translated("inbox.released", item.name()), () -> {
                        take(item);
                        after.run();
                    })
                    .open();
        });
        after.run();
    }

    /** One's own most urgent task, else the most urgent that nobody has, which becomes one's own; says when there is none. */
    Optional<InboxItem> next() {
        Optional<InboxItem> item = inbox.next().filter(one -> one.assignee() != null);
        if (item.isEmpty()) {
            item = inbox.takeNext();
        }
        if (item.isEmpty()) {
            say("inbox.next.none");
        }
        return item;
    }

    private static void tried(Runnable act) {
        try {
            act.run();
        } catch (TaskConflict conflict) {
            say(conflict.messageKey());
        } catch (NoSuchTask gone) {
            say("inbox.conflict.DONE");
        }
        CountsChanged.tell();
    }

    private static void say(String key, Object... args) {
        Notification.show(translated(key, args), CALM_MILLIS, Notification.Position.BOTTOM_START);
    }

    private static String translated(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }
}
