package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.beside.ui.CaseFacts;
import dk.brobygger.beside.ui.CaseSide;
import dk.brobygger.beside.ui.InTurn;
import dk.brobygger.beside.ui.LatestTalk;
import dk.brobygger.beside.ui.WhoLooks;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.OfferMenus;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Sign;
import dk.brobygger.rights.Why;
import dk.brobygger.task.InboxItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chosen task beside the list: what one can do with it, why one sees it, and its case. */
class TaskContext extends Aside {

    /** What is done with the task that stands here. */
    interface Hands {

        void open(InboxItem item);

        /** What else can be done with it. */
        List<Offers.Offer> offers(InboxItem item);
    }

    private final CaseSide side;
    private final Reader reader;
    private final DueLabels dueLabels;
    private final WhoLooks whoLooks;
    private final Hands hands;
    private @Nullable LatestTalk latest;

    TaskContext(CaseSide side, Reader reader, DueLabels dueLabels, WhoLooks whoLooks, Hands hands) {
        this.side = side;
        this.reader = reader;
        this.dueLabels = dueLabels;
        this.whoLooks = whoLooks;
        this.hands = hands;
        addClassName("bb-context");
        getElement().setAttribute("aria-label", getTranslation("inbox.context"));
    }

    void show(@Nullable InboxItem item) {
        removeAll();
        removeClassName("open");
        latest = null;
        if (item == null) {
            Span hint = new Span(getTranslation("inbox.context.none"));
            hint.addClassName("bb-muted");
            add(hint);
            return;
        }
        addClassName("open");
        NativeButton close = new NativeButton();
        close.addClassNames("bb-iconbutton", "close");
        close.add(Sign.CLOSE.icon());
        close.setAriaLabel(getTranslation("inbox.context.close"));
        close.addClickListener(click -> removeClassName("open"));
        Div head = new Div(crumb(item), new H2(item.name()), when(item));
        dueLabels.changed(item, reader::nameOf).ifPresent(head::add);
        CaseFacts facts = new CaseFacts(side, item, side.card(item));
        LatestTalk talk = side.latest(item, () -> {});
        talk.addAttachListener(
                attached -> InTurn.follow(talk, () -> follow(talk, facts::follow), () -> follow(talk, talk::follow)));
        latest = talk;
        add(close, head, actions(item), reason(item), facts);
        if (item.doneAt() == null) {
            add(side.diagram(item));
        }
        add(talk);
    }

    /** What nobody waits for before reading follows when the rest stands, unless the reader has gone on. */
    private void follow(LatestTalk shown, Runnable reading) {
        if (shown == latest) {
            reading.run();
        }
    }

    /** Leads to the field for a comment on the task that stands here. */
    void comment() {
        if (latest != null) {
            latest.write();
        }
    }

    private Component crumb(InboxItem item) {
        Div line = new Div(side.crumb(item));
        line.addClassName("bb-crumbline");
        if (item.doneAt() == null) {
            line.add(whoLooks.beside(item.id()));
        }
        return line;
    }

    private Component when(InboxItem item) {
        return item.doneAt() == null
                ? dueLabels.inFull(item)
                : new Span(getTranslation("inbox.done.at", DateWords.moment(dueLabels.time(item.doneAt()))));
    }

    private Component actions(InboxItem item) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (item.doneAt() != null) {
            acts.setVisible(false);
            return acts;
        }
        Button open = OfferMenus.button(getTranslation("inbox.open"), "Enter", () -> hands.open(item));
        open.addThemeNames("primary");
        acts.add(open);
        List<Offers.Offer> offers = hands.offers(item);
        offers.stream()
                .filter(offer -> offer.deed().isNear())
                .map(OfferMenus::button)
                .forEach(acts::add);
        acts.add(OfferMenus.more(offers));
        return acts;
    }

    private Component reason(InboxItem item) {
        Why why = item.why();
        Div line = new Div();
        line.addClassName("bb-reason");
        if (why == null) {
            line.setVisible(false);
            return line;
        }
        String words = getTranslation(
                why.ground().messageKey(),
                why.person() == null ? "" : reader.nameOf(why.person().value()),
                why.until() == null ? "" : DateWords.day(why.until()));
        line.add(Sign.INFO.icon(), new Span(words));
        return line;
    }
}
