package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.UI;
import dk.brobygger.inbox.BulkSelection;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.Ways;

/** What is done from the list, to one task or to many; the list shows what became of it. */
class ListHands implements TaskContext.Hands {

    private final ListTools tools;
    private final Runnable renew;

    /** @param renew shows the list as it is now, at the same place */
    ListHands(ListTools tools, Runnable renew) {
        this.tools = tools;
        this.renew = renew;
    }

    @Override
    public void open(InboxItem item) {
        UI.getCurrent().navigate(Ways.task(item.id()));
    }

    @Override
    public void take(InboxItem item) {
        tools.acts().take(item);
        renew.run();
    }

    @Override
    public void release(InboxItem item) {
        tools.acts().release(item, renew);
    }

    @Override
    public void assign(InboxItem item) {
        tools.acts().assign(item, renew);
    }

    @Override
    public void snooze(InboxItem item) {
        tools.acts().snooze(item, renew);
    }

    @Override
    public void wake(InboxItem item) {
        tools.acts().wake(item);
        renew.run();
    }

    @Override
    public boolean mayAssign(InboxItem item) {
        return tools.side().leads() || isMine(item);
    }

    /** The key does nothing where there is no button. */
    void takeIfFree(InboxItem item) {
        if (item.assignee() == null && tools.side().works()) {
            take(item);
        }
    }

    void assignIfMay(InboxItem item) {
        if (mayAssign(item)) {
            assign(item);
        }
    }

    void snoozeIfMine(InboxItem item) {
        if (isMine(item)) {
            snooze(item);
        }
    }

    void next() {
        tools.acts().next().ifPresent(this::open);
    }

    /** @param done when the dialog closes, whatever became of it */
    void change(BulkSelection some, Runnable done) {
        new BulkDialog(
                        tools.bulk(),
                        some,
                        tools.colleagues().everybody(),
                        tools.dueLabels().today(),
                        () -> {
                            done.run();
                            renew.run();
                            CountsChanged.tell();
                        })
                .open();
    }

    private boolean isMine(InboxItem item) {
        return item.assignee() != null && tools.side().isMe(item.assignee());
    }
}
