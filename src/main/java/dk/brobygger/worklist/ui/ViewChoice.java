package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.look.Sign;
import dk.brobygger.views.InboxView;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whose work the list shows, with how much there is of each: one's own and what nobody has at once, the others behind them. */
class ViewChoice extends Div {

    private static final Set<InboxView> AT_ONCE = EnumSet.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL);

    private final InboxDesk inbox;
    private final Consumer<InboxView> asked;
    private final LazyMenu onPhone = new LazyMenu(menu -> fill(menu, view -> true));
    private final transient Map<InboxView, Count> counts = new EnumMap<>(InboxView.class);
    private transient Set<InboxView> offered = Set.of();
    private InboxView now = InboxView.MINE;

    ViewChoice(InboxDesk inbox, Consumer<InboxView> asked) {
        this.inbox = inbox;
        this.asked = asked;
        addClassName("bb-views");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inbox.views"));
        onPhone.setAriaLabel(getTranslation("inbox.views"));
        onPhone.say(Sign.DOWN.icon());
        onPhone.addThemeNames("tertiary");
        onPhone.addClassName("phone");
    }

    /** All of them behind the list's name: a phone has no room for them side by side. */
    LazyMenu onPhone() {
        return onPhone;
    }

    /** @param standsIn whether the reader is anybody's deputy today */
    void draw(InboxView now, boolean standsIn) {
        removeAll();
        this.now = now;
        offered = EnumSet.allOf(InboxView.class);
        if (!standsIn) {
            offered.remove(InboxView.DEPUTY);
        }
        offered.add(now);
        counts.clear();
        counts.putAll(inbox.counts(offered));
        for (InboxView view : offered) {
            if (AT_ONCE.contains(view)) {
                Button button = new Button("", click -> asked.accept(view));
                button.getElement().appendChild(label(view).getElement());
                button.addThemeNames("small");
                add(marked(button, view == now));
            }
        }
        boolean isAtOnce = AT_ONCE.contains(now);
        Span words = new Span(getTranslation(isAtOnce ? "inbox.views.more" : "inbox.view." + now.name()));
        add(marked(new LazyMenu(words, menu -> fill(menu, view -> !AT_ONCE.contains(view))), !isAtOnce));
    }

    private void fill(ContextMenu menu, Predicate<InboxView> which) {
        offered.stream()
                .filter(which)
                .forEach(view -> Ticks.add(menu, label(view), view == now, () -> asked.accept(view)));
    }

    private Span label(InboxView view) {
        Span label = new Span(new Span(getTranslation("inbox.view." + view.name())));
        label.addClassName("label");
        Count count = counts.get(view);
        if (count != null) {
            Span number = new Span(count.shown());
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
