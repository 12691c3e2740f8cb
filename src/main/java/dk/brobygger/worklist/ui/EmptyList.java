package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Sign;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands where no task does: why there is none, and how to find some. */
class EmptyList {

    private final InboxDesk inbox;
    private final Consumer<InboxList> asked;
    private final Runnable next;
    private final boolean works;

    EmptyList(InboxDesk inbox, Consumer<InboxList> asked, Runnable next, boolean works) {
        this.inbox = inbox;
        this.asked = asked;
        this.next = next;
        this.works = works;
    }

    EmptyState of(InboxList list, List<FilterWords.Applied> applied) {
        if (!applied.isEmpty()) {
            return tooNarrow(list, applied);
        }
        return list.view() == InboxView.MINE ? allDone() : nothing(list.view());
    }

    /** Names the filter whose going helps most. */
    private EmptyState tooNarrow(InboxList list, List<FilterWords.Applied> applied) {
        Button clear = new Button(say("inbox.chip.clear"), click -> asked.accept(list.cleared()));
        String all = number(list.cleared());
        Optional<FilterWords.Applied> best = applied.size() < 2
                ? Optional.empty()
                : applied.stream()
                        .filter(one -> count(one.without()).value() > 0)
                        .max(Comparator.comparingInt(one -> count(one.without()).value()));
        List<Component> acts = new ArrayList<>();
        best.ifPresent(one -> acts.add(
                new Button(say("inbox.empty.filter.remove", one.words()), click -> asked.accept(one.without()))));
        if (best.isPresent()) {
            clear.addThemeNames("tertiary");
        }
        acts.add(clear);
        String text = best.map(one -> say("inbox.empty.filter.best", one.words(), number(one.without()), all))
                .orElseGet(() -> say("inbox.empty.filter.text", all));
        return new EmptyState(Sign.FILTER, say("inbox.empty.filter.title"), text, acts.toArray(Component[]::new));
    }

    private EmptyState allDone() {
        Count free = inbox.counts(EnumSet.of(InboxView.GROUPS)).getOrDefault(InboxView.GROUPS, new Count(0, false));
        if (free.value() == 0) {
            return nothing(InboxView.MINE);
        }
        Button take = new Button(say("inbox.next"), click -> next.run());
        take.addThemeNames("primary");
        take.setVisible(works);
        Button see = new Button(say("inbox.empty.free"), click -> asked.accept(InboxList.MINE.in(InboxView.GROUPS)));
        return new EmptyState(
                Sign.DONE, say("inbox.empty.mine.title"), say("inbox.empty.mine.text", free.shown()), take, see);
    }

    private EmptyState nothing(InboxView view) {
        String key = "inbox.empty." + view.name();
        return new EmptyState(Sign.DONE, say(key + ".title"), say(key + ".text"));
    }

    private String number(InboxList list) {
        return count(list).shown();
    }

    private Count count(InboxList list) {
        return inbox.count(list.page(1, null));
    }

    private static String say(String key, Object... args) {
        return I18NProvider.translate(UI.getCurrent().getLocale(), key, args);
    }
}
