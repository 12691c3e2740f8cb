package dk.brobygger.deeds.ui;

import com.vaadin.flow.component.UI;
import dk.brobygger.look.Sign;
import dk.brobygger.rights.Why;
import dk.brobygger.slots.OffersActions.Action;
import dk.brobygger.slots.Ways;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.ReviewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the reader may do with a task now. The bar above a task, the case beside the list, the menus, the keys and the search
 * of the frame all offer this; the desks check it again.
 */
@Component
public class Offers {

    /** One thing that can be done, in the reader's words. */
    public record Offer(Deed deed, String words, Runnable act) {

        /** As the search of the frame offers it. */
        public Action action() {
            return new Action(Sign.FORWARD, words, deed.key(), act);
        }
    }

    private final Reader reader;
    private final TaskActs acts;
    private final DueActs dues;
    private final ReviewActs reviews;

    Offers(Reader reader, TaskActs acts, DueActs dues, ReviewActs reviews) {
        this.reader = reader;
        this.acts = acts;
        this.dues = dues;
        this.reviews = reviews;
    }

    /** In the order of the menus; what is near stands first. */
    public List<Offer> of(InboxItem item, Shown shown) {
        if (item.doneAt() != null) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        whoDoesIt(offers, item, shown);
        when(offers, item, shown);
        if (reader.works()) {
            offer(offers, Deed.COMMENT, shown::comment);
        }
        secondEyes(offers, item, shown);
        boolean reads = reader.leads() || item.why() != null && item.why().ground() == Why.Ground.AUDIT;
        offer(
                offers,
                Deed.HISTORY,
                () -> UI.getCurrent().navigate(reads ? Ways.history(item.caseId()) : Ways.course(item.caseId())));
        return offers.stream()
                .sorted((one, other) -> one.deed().compareTo(other.deed()))
                .toList();
    }

    /** Does what a key stands for; nothing where it has no button. */
    public void press(String key, InboxItem item, Shown shown) {
        Optional<Offer> meant = of(item, shown).stream()
                .filter(offer -> offer.deed().key().equals(key))
                .findFirst();
        meant.ifPresent(offer -> offer.act().run());
    }

    private void whoDoesIt(List<Offer> offers, InboxItem item, Shown shown) {
        boolean lent = item.marks().delegatedBy() != null;
        boolean disposes = disposes(item);
        if (item.assignee() == null && mayTake(item)) {
            offer(offers, Deed.TAKE, () -> acts.take(item, shown));
        }
        if (reader.leads() || answers(item) && !lent) {
            offer(offers, Deed.ASSIGN, () -> acts.assign(item, shown));
        }
        if (item.assignee() != null && disposes && (!lent || reader.leads())) {
            offer(offers, Deed.RELEASE, () -> acts.release(item, shown));
        }
        if (answers(item) && !lent) {
            offer(offers, Deed.LEND, () -> acts.lend(item, shown));
        }
        if (lent && (disposes || reader.isMe(item.marks().delegatedBy()))) {
            boolean mine = reader.isMe(item.marks().delegatedBy());
            String whom = reader.nameOf(
                    mine && item.assignee() != null
                            ? item.assignee()
                            : item.marks().delegatedBy());
            String words = mine ? Say.words("inbox.takeBack", whom) : Say.words(Deed.GIVE_BACK.messageKey(), whom);
            offers.removeIf(offer -> offer.deed() == Deed.RELEASE);
            offers.add(new Offer(Deed.GIVE_BACK, words, () -> acts.giveBack(item, shown)));
        }
    }

    private void when(List<Offer> offers, InboxItem item, Shown shown) {
        if (answers(item) && item.marks().snoozedUntil() == null) {
            offer(offers, Deed.SNOOZE, () -> dues.snooze(item, shown));
        } else if (answers(item)) {
            offer(offers, Deed.WAKE, () -> dues.wake(item, shown));
        }
        if (!disposes(item)) {
            return;
        }
        offer(offers, Deed.PRIORITY, () -> dues.prioritise(item, shown));
        offer(offers, Deed.MOVE_DUE, () -> dues.move(item, shown));
        if (item.marks().pausedUntil() == null) {
            offer(offers, Deed.PAUSE, () -> dues.pause(item, shown));
        } else {
            offer(offers, Deed.RESUME, () -> dues.resume(item, shown));
        }
    }

    private void secondEyes(List<Offer> offers, InboxItem item, Shown shown) {
        if (item.why() != null && item.why().ground() == Why.Ground.REVIEW) {
            offer(offers, Deed.APPROVE, () -> reviews.approve(item, shown));
            offer(offers, Deed.SEND_BACK, () -> reviews.sendBack(item, shown));
        }
        if (!answers(item)) {
            return;
        }
        if (item.marks().review() == ReviewState.ASKED) {
            offer(offers, Deed.WITHDRAW, () -> reviews.withdraw(item, shown));
        } else {
            offer(offers, Deed.ASK, () -> reviews.ask(item, shown));
        }
    }

    /** Who leads those who do it, or handles the case in another role, sees it only. */
    private boolean mayTake(InboxItem item) {
        Why.Ground ground = item.why() == null ? Why.Ground.ROLE : item.why().ground();
        return reader.works()
                && ground != Why.Ground.LEADER
                && (ground != Why.Ground.RESPONSIBLE || reader.isOneOf(item.groups()));
    }

    /** It is the reader's, or that of one for whom he stands in. */
    private boolean answers(InboxItem item) {
        return item.assignee() != null
                && (reader.isMe(item.assignee())
                        || item.why() != null && item.why().ground() == Why.Ground.DEPUTY);
    }

    private boolean disposes(InboxItem item) {
        return reader.leads() || answers(item);
    }

    private static void offer(List<Offer> offers, Deed deed, Runnable act) {
        offers.add(new Offer(deed, Say.words(deed.messageKey()), act));
    }
}
