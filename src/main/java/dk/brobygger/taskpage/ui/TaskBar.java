package dk.brobygger.taskpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.deeds.ui.Deed;
import dk.brobygger.deeds.ui.OfferMenus;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.inbox.ListPlace;
import dk.brobygger.look.Sign;
import dk.brobygger.worklist.ui.CameFrom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Above a task: back to the list, where in it one is, on to the next, and what can be done beside answering. */
class TaskBar extends Div {

    private final Anchor back = new Anchor();
    private final Span backName = new Span();
    private final Span number = new Span();
    private final Anchor previous = step(Sign.UP, "inbox.task.previous");
    private final Anchor next = step(Sign.DOWN, "inbox.task.next");
    private final Div deeds = new Div();

    /** @param beside what else is said of the task: when the draft was saved, who else looks at it */
    TaskBar(Component... beside) {
        addClassName("bb-taskbar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inbox.task.bar"));
        back.addClassName("back");
        backName.addClassName("name");
        back.add(Sign.BACK.icon(), backName);
        number.addClassName("place");
        number.setVisible(false);
        Span room = new Span();
        room.addClassName("bb-grow");
        deeds.addClassName("deeds");
        add(back, number, previous, next, room);
        add(beside);
        add(deeds);
    }

    /** Says where one came from. */
    void lead(CameFrom from, String taskId) {
        back.setHref(from.back(taskId));
        backName.setText(from.name());
        back.getElement().setAttribute("aria-label", getTranslation("inbox.task.back", from.name()));
    }

    /** Says »4 af 23«, and leads to those beside it. */
    void place(CameFrom from, ListPlace place) {
        number.setVisible(place.number() > 0);
        number.setText(getTranslation(
                "inbox.task.place", String.valueOf(place.number()), place.of().shown()));
        lead(previous, from, place.previous());
        lead(next, from, place.next());
    }

    /** Those that are near as buttons, all of them in a menu. */
    void offer(List<Offers.Offer> offers) {
        deeds.removeAll();
        offers.stream()
                .filter(offer ->
                        offer.deed() == Deed.ASSIGN || offer.deed() == Deed.SNOOZE || offer.deed() == Deed.WAKE)
                .map(OfferMenus::button)
                .forEach(button -> {
                    button.addClassName("desk");
                    deeds.add(button);
                });
        deeds.add(OfferMenus.more(offers));
    }

    /** Goes on by a key. */
    void goOn(boolean forwards) {
        Anchor way = forwards ? next : previous;
        if (way.isVisible()) {
            CameFrom.go(way.getHref());
        }
    }

    private static void lead(Anchor way, CameFrom from, @Nullable String taskId) {
        way.setVisible(taskId != null);
        if (taskId != null) {
            way.setHref(from.task(taskId));
        }
    }

    private static Anchor step(Sign sign, String words) {
        Anchor way = new Anchor();
        way.add(sign.icon());
        way.addClassNames("bb-iconbutton", "step");
        way.getElement().setAttribute("aria-label", way.getTranslation(words));
        way.setTitle(way.getTranslation(words));
        way.setVisible(false);
        return way;
    }
}
