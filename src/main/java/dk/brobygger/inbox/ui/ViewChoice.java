package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxView;
import dk.brobygger.look.LazyMenu;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Whose work the list shows, with how much there is of each: one's own and what nobody has at once, the others behind them. */
class ViewChoice extends Div {

    private static final Set<InboxView> AT_ONCE = EnumSet.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL);

    private final InboxDesk inbox;
    private final Consumer<InboxView> asked;

    ViewChoice(InboxDesk inbox, Consumer<InboxView> asked) {
        this.inbox = inbox;
        this.asked = asked;
        addClassName("bb-views");
        getElement().setAttribute("role", "group");
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
        for (InboxView view : offered) {
            if (AT_ONCE.contains(view)) {
                Button button = new Button("", click -> asked.accept(view));
                button.getElement().appendChild(label(view, counts).getElement());
                button.addThemeNames("small");
                add(marked(button, view == now));
            }
        }
        boolean isAtOnce = AT_ONCE.contains(now);
        Span words = new Span(getTranslation(isAtOnce ? "inbox.views.more" : "inbox.view." + now.name()));
        LazyMenu more = new LazyMenu(
                words,
                menu -> offered.stream()
                        .filter(view -> !AT_ONCE.contains(view))
                        .forEach(view -> Ticks.add(menu, label(view, counts), view == now, () -> asked.accept(view))));
        add(marked(more, !isAtOnce));
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

    private static Component marked(Component button, boolean isNow) {
        if (isNow) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
