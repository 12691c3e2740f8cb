package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.look.UndoNotice;
import dk.brobygger.task.InboxItem;
import dk.brobygger.work.Undo;
import dk.brobygger.work.WorkDesk;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who does a task: taken, given away, lent and given back. What can be taken back offers that for a while. */
@Component
public class TaskActs {

    private final InboxDesk inbox;
    private final WorkDesk work;
    private final Colleagues colleagues;

    TaskActs(InboxDesk inbox, WorkDesk work, Colleagues colleagues) {
        this.inbox = inbox;
        this.work = work;
        this.colleagues = colleagues;
    }

    void take(InboxItem item, Shown shown) {
        Say.tried(() -> {
            inbox.take(item.id());
            Say.calmly("inbox.taken", item.name());
        });
        shown.changed();
    }

    /** Asks why, and gives the task back to the group; who regrets it takes it again. */
    void release(InboxItem item, Shown shown) {
        TextArea reason = Say.reason();
        Say.ask(
                        "inbox.release.title",
                        "inbox.release",
                        () -> Say.parting(shown, () -> {
                            work.release(item.id(), reason.getValue());
                            new UndoNotice(Say.words("inbox.released", item.name()), () -> {
                                        Say.tried(() -> inbox.take(item.id()));
                                        shown.undone();
                                    })
                                    .open();
                        }))
                .needs(reason)
                .open();
    }

    /** Asks whom, and gives the task away; it can be taken back. */
    void assign(InboxItem item, Shown shown) {
        Map<String, String> names = colleagues.whoMayHave(item);
        ComboBox<String> to = whom("inbox.assign.to", names);
        TextArea reason = Say.reason();
        reason.setLabel(Say.words("inbox.reason.maybe"));
        Say.ask(
                        "inbox.assign.title",
                        "inbox.assign",
                        () -> Say.parting(shown, () -> {
                            Undo undo = work.assign(
                                    item.id(), item.version(), new UserId(to.getValue()), reason.getValue());
                            offer(Say.words("inbox.assigned", item.name(), names.get(to.getValue())), undo, shown);
                        }))
                .needs(to)
                .with(reason)
                .open();
    }

    /** Asks whom and why, and lets a colleague work on what stays one's own. */
    void lend(InboxItem item, Shown shown) {
        Map<String, String> names = colleagues.whoMayHave(item);
        ComboBox<String> to = whom("inbox.assign.to", names);
        TextArea reason = Say.reason();
        reason.setLabel(Say.words("inbox.lend.why"));
        Say.ask(
                        "inbox.lend.title",
                        "inbox.lend",
                        () -> Say.parting(shown, () -> {
                            work.delegate(item.id(), item.version(), new UserId(to.getValue()), reason.getValue());
                            Say.calmly("inbox.lent", item.name(), names.get(to.getValue()));
                        }))
                .with(new Paragraph(Say.words("inbox.lend.what")))
                .needs(to)
                .needs(reason)
                .open();
    }

    /** Brings a lent task back to the one whose it is. */
    public void giveBack(InboxItem item, Shown shown) {
        Say.parting(shown, () -> {
            work.giveBack(item.id());
            Say.calmly("inbox.gaveBack", item.name());
        });
    }

    /** One's own most urgent task, else the most urgent that nobody has, which becomes one's own; says when there is none. */
    public Optional<InboxItem> next() {
        Optional<InboxItem> item = inbox.next().filter(one -> one.assignee() != null);
        if (item.isEmpty()) {
            item = inbox.takeNext();
        }
        if (item.isEmpty()) {
            Say.calmly("inbox.next.none");
        }
        return item;
    }

    /** Says what was done, and takes it back on demand. */
    void offer(String words, Undo undo, Shown shown) {
        new UndoNotice(words, () -> {
                    Say.tried(() -> work.undo(undo.token()));
                    shown.undone();
                })
                .open();
    }

    static ComboBox<String> whom(String label, Map<String, String> names) {
        ComboBox<String> to = new ComboBox<>(Say.words(label));
        to.setItems(names.keySet());
        to.setItemLabelGenerator(name -> names.getOrDefault(name, name));
        return to;
    }
}
