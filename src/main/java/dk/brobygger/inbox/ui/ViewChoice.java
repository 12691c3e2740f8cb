package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxView;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Whose work the list shows, with how much there is of each: one's own and what nobody has at once, the others behind them. */
class ViewChoice extends MenuBar {

    private static final Set<InboxView> AT_ONCE = EnumSet.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL);

    private final InboxDesk inbox;
    private final Consumer<InboxView> asked;

    ViewChoice(InboxDesk inbox, Consumer<InboxView> asked) {
        this.inbox = inbox;
        this.asked = asked;
        addClassName("bb-views");
        addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        getElement().setAttribute("aria-label", getTranslation("inbox.views"));
    }

    /** @param standsIn whether the reader is anybody's deputy today */
    void draw(InboxView now, boolean standsIn) {
        removeAll();
        Set<InboxView> offered = EnumSet.allOf(InboxView.class);
        if (!standsIn) {
            offered.remove(InboxView.DEPUTY);
        }
        offered.add(now);
        Map<InboxView, Count> counts = inbox.counts(offered);
        MenuItem more = null;
        for (InboxView view : offered) {
            if (AT_ONCE.contains(view)) {
                item(addItem(label(view, counts), click -> asked.accept(view)), view == now);
            }
        }
        for (InboxView view : offered) {
            if (!AT_ONCE.contains(view)) {
                if (more == null) {
                    more = addItem(
                            getTranslation(AT_ONCE.contains(now) ? "inbox.views.more" : "inbox.view." + now.name()));
                    item(more, !AT_ONCE.contains(now));
                }
                Ticks.add(more.getSubMenu(), label(view, counts), view == now, () -> asked.accept(view));
            }
        }
    }

    private Span label(InboxView view, Map<InboxView, Count> counts) {
        Span label = new Span(new Span(getTranslation("inbox.view." + view.name())));
        label.addClassName("label");
        Count count = counts.get(view);
        if (count != null) {
            Span number = new Span(FilterWords.number(count));
            number.addClassName("n");
            label.add(number);
        }
        return label;
    }

    private static void item(MenuItem item, boolean now) {
        if (now) {
            item.getElement().setAttribute("aria-current", "true");
            item.addClassName("now");
        }
    }
}
