package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.identity.UserId;
import dk.brobygger.review.ReviewDesk;
import dk.brobygger.task.InboxItem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A second pair of eyes: asked for, taken back, and what it says. */
@Component
class ReviewActs {

    private static final int MAX_WORDS = 2_000;

    private final ReviewDesk reviews;
    private final Colleagues colleagues;

    ReviewActs(ReviewDesk reviews, Colleagues colleagues) {
        this.reviews = reviews;
        this.colleagues = colleagues;
    }

    /** Asks whom and what; the task waits for the answer. */
    void ask(InboxItem item, Shown shown) {
        Map<String, String> names = colleagues.whoMayLookAt(item);
        ComboBox<String> whom = TaskActs.whom("inbox.review.of", names);
        TextArea question = words("inbox.review.question");
        Say.ask("inbox.review.title", "inbox.review.ask", () -> {
                    Say.tried(() -> {
                        reviews.ask(item.id(), item.version(), new UserId(whom.getValue()), question.getValue());
                        Say.calmly("inbox.review.asked", names.get(whom.getValue()), item.name());
                    });
                    shown.changed();
                })
                .with(new Paragraph(Say.words("inbox.review.what")))
                .needs(whom)
                .with(question)
                .open();
    }

    /** Takes the question back. */
    void withdraw(InboxItem item, Shown shown) {
        Say.tried(() -> {
            reviews.withdraw(item.id());
            Say.calmly("inbox.review.withdrawn", item.name());
        });
        shown.changed();
    }

    /** Agrees, with a few words or none. */
    void approve(InboxItem item, Shown shown) {
        TextArea words = words("inbox.review.words.maybe");
        Say.ask(
                        "inbox.review.approve.title",
                        "inbox.review.approve",
                        () -> Say.parting(shown, () -> {
                            reviews.approve(item.id(), words.getValue());
                            Say.calmly("inbox.review.approved", item.name());
                        }))
                .with(words)
                .open();
    }

    /** Says what is to be changed first. */
    void sendBack(InboxItem item, Shown shown) {
        TextArea words = words("inbox.review.words");
        Say.ask(
                        "inbox.review.sendBack.title",
                        "inbox.review.sendBack",
                        () -> Say.parting(shown, () -> {
                            reviews.sendBack(item.id(), words.getValue());
                            Say.calmly("inbox.review.sentBack", item.name());
                        }))
                .needs(words)
                .open();
    }

    private static TextArea words(String label) {
        TextArea words = new TextArea(Say.words(label));
        words.setMaxLength(MAX_WORDS);
        words.setMinHeight("5rem");
        return words;
    }
}
