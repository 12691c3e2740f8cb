package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.deeds.ui.Say;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.look.Sign;
import dk.brobygger.views.InboxView;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose work the list shows, behind its name: unlike the menu's own links it keeps what the list is narrowed to. How much
 * there is of each is counted when it is opened.
 */
class ViewChoice extends LazyMenu {

    /**
     * @param standsIn whether the reader is anybody's deputy today
     * @param now what the list shows
     */
    ViewChoice(InboxDesk inbox, Supplier<Boolean> standsIn, Supplier<InboxView> now, Consumer<InboxView> asked) {
        super(menu -> fill(menu, inbox, offered(standsIn.get(), now.get()), now.get(), asked));
        setAriaLabel(getTranslation("inbox.views"));
        say(Sign.DOWN.icon());
        addThemeNames("tertiary");
        addClassName("bb-otherlists");
    }

    private static Set<InboxView> offered(boolean standsIn, InboxView now) {
        Set<InboxView> offered = EnumSet.allOf(InboxView.class);
        if (!standsIn) {
            offered.remove(InboxView.DEPUTY);
        }
        offered.add(now);
        return offered;
    }

    private static void fill(
            ContextMenu menu, InboxDesk inbox, Set<InboxView> offered, InboxView now, Consumer<InboxView> asked) {
        Map<InboxView, Count> counts = inbox.counts(offered);
        offered.forEach(view -> Ticks.add(menu, label(view, counts.get(view)), view == now, () -> asked.accept(view)));
    }

    private static Span label(InboxView view, @Nullable Count count) {
        Span label = new Span(new Span(Say.words("inbox.view." + view.name())));
        label.addClassName("label");
        if (count != null) {
            Span number = new Span(count.shown());
            number.addClassName("n");
            label.add(number);
        }
        return label;
    }
}
