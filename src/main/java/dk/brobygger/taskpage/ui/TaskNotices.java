package dk.brobygger.taskpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.deeds.ui.Deed;
import dk.brobygger.deeds.ui.OfferMenus;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import dk.brobygger.review.ReviewFacts;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.ReviewState;
import java.util.List;
import java.util.Optional;

/** What one must know of a task before one begins: whose it is, who lent it, who looks at it; and what was refused. */
class TaskNotices extends Div {

    private final transient Reader reader;
    private final Div standing = new Div();
    private final Div refusals = new Div();

    TaskNotices(Reader reader) {
        this.reader = reader;
        standing.addClassName("bb-stack");
        refusals.addClassName("bb-stack");
        refusals.getElement().setAttribute("aria-live", "assertive");
        addClassName("bb-notices");
        add(standing, refusals);
    }

    /** @param offers what can be done about it */
    void draw(OpenTask opened, Optional<ReviewFacts> review, List<Offers.Offer> offers) {
        refuse("");
        standing.removeAll();
        review.map(facts -> eyes(opened, facts, offers)).ifPresent(standing::add);
        InboxItem item = opened.item();
        if (item.marks().delegatedBy() != null) {
            standing.add(lent(item, offers));
        } else if (!opened.mine()) {
            standing.add(notMine(opened, offers));
        }
    }

    /** Says why it cannot be done, and brings it into view; an empty sentence takes the last one away. */
    void refuse(String sentence) {
        refusals.removeAll();
        if (!sentence.isEmpty()) {
            Notice notice = new Notice(Sign.CRITICAL, Tone.ERROR, "", sentence);
            refusals.add(notice);
            notice.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
        }
    }

    private Component eyes(OpenTask opened, ReviewFacts review, List<Offers.Offer> offers) {
        String asker = reader.nameOf(review.askedBy().value());
        String asked = reader.nameOf(review.askedOf().value());
        Component[] acts = buttons(offers, Deed.APPROVE, Deed.SEND_BACK, Deed.WITHDRAW);
        if (review.state() == ReviewState.ASKED) {
            boolean isMine = offers.stream().anyMatch(offer -> offer.deed() == Deed.APPROVE);
            return new Notice(
                    Sign.EYE,
                    Tone.PRIMARY,
                    isMine ? getTranslation("inbox.review.forYou", asker) : getTranslation("inbox.review.out", asked),
                    quoted(review.question()),
                    acts);
        }
        String by = review.answeredBy() == null
                ? asked
                : reader.nameOf(review.answeredBy().value());
        boolean agreed = review.state() == ReviewState.APPROVED;
        return new Notice(
                agreed ? Sign.DONE : Sign.RETURNED,
                agreed ? Tone.SUCCESS : Tone.WARNING,
                getTranslation("inbox.review.said." + review.state(), by),
                quoted(review.words() == null ? "" : review.words()));
    }

    private Component lent(InboxItem item, List<Offers.Offer> offers) {
        String owner = item.marks().delegatedBy();
        boolean isMine = reader.isMe(owner == null ? "" : owner);
        String worker = item.assignee() == null ? "" : reader.nameOf(item.assignee());
        String words = isMine
                ? getTranslation("inbox.lent.out", worker)
                : reader.isMe(item.assignee() == null ? "" : item.assignee())
                        ? getTranslation("inbox.lent.toYou", reader.nameOf(owner))
                        : getTranslation("inbox.lent.other", reader.nameOf(owner), worker);
        return new Notice(Sign.PEOPLE, Tone.PRIMARY, "", words, buttons(offers, Deed.GIVE_BACK));
    }

    private Component notMine(OpenTask opened, List<Offers.Offer> offers) {
        String owner = opened.item().assignee();
        if (opened.mayTake()) {
            Component[] take = buttons(offers, Deed.TAKE);
            for (Component button : take) ((Button) button).addThemeNames("primary");
            if (take.length > 0) {
                return new Notice(
                        Sign.INFO,
                        Tone.PRIMARY,
                        getTranslation("inbox.free.title"),
                        getTranslation("inbox.free.text"),
                        take);
            }
        }
        return new Notice(
                Sign.INFO,
                Tone.PRIMARY,
                "",
                owner == null
                        ? getTranslation("inbox.free.look")
                        : getTranslation("inbox.others", reader.nameOf(owner)));
    }

    private static Component[] buttons(List<Offers.Offer> offers, Deed... some) {
        List<Deed> wanted = List.of(some);
        return offers.stream()
                .filter(offer -> wanted.contains(offer.deed()))
                .map(offer -> OfferMenus.button(offer.words(), "", offer.act()))
                .toArray(Component[]::new);
    }

    private static String quoted(String words) {
        return words.isBlank() ? "" : "»" + words + "«";
    }
}
