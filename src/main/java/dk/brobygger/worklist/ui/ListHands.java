package dk.brobygger.worklist.ui;

import dk.brobygger.bulk.BulkSelection;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Shown;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.task.InboxItem;
import java.util.List;
import java.util.function.Supplier;

/** What is done from the list, to one task or to many; the list shows what became of it. */
class ListHands implements TaskContext.Hands, Shown {

    private final ListTools tools;
    private final Runnable renew;
    private final Runnable restore;
    private final Runnable comment;
    private final Supplier<CameFrom> here;

    /**
     * @param renew shows the list as it is now, at the same place
     * @param restore the same, where what was pressed is gone: the focus comes to the chosen task
     * @param comment leads to the field for a comment on the chosen task
     * @param here the list
     */
    ListHands(ListTools tools, Runnable renew, Runnable restore, Runnable comment, Supplier<CameFrom> here) {
        this.tools = tools;
        this.renew = renew;
        this.restore = restore;
        this.comment = comment;
        this.here = here;
    }

    @Override
    public void open(InboxItem item) {
        CameFrom.go(here.get().task(item.id()));
    }

    @Override
    public List<Offers.Offer> offers(InboxItem item) {
        return tools.offers().of(item, this);
    }

    /** The key does nothing where there is no button. */
    void press(String key, InboxItem item) {
        tools.offers().press(key, item, this);
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
                            restore.run();
                            CountsChanged.tell();
                        })
                .open();
    }

    @Override
    public void changed() {
        renew.run();
    }

    @Override
    public void left() {
        renew.run();
    }

    @Override
    public void undone() {
        restore.run();
    }

    @Override
    public void comment() {
        comment.run();
    }
}
