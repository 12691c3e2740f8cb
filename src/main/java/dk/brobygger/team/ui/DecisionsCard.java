package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Card;
import dk.brobygger.slots.Ways;
import dk.brobygger.team.Board;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.workload.WorkItem;
import java.util.Set;

/** »Kræver din beslutning«: the steps that only the leder can take, soonest due first. */
class DecisionsCard {

    private static final int SHOWN = 6;

    private final Component page;
    private final DueWords due;

    DecisionsCard(Component page, DueWords due) {
        this.page = page;
        this.due = due;
    }

    /** @param leder who decides */
    Component of(Board board, UserId leder) {
        var decisions = board.decisions();
        var number = new Span(String.valueOf(decisions.size()));
        number.addClassName("bb-muted");
        var card = new Card(page.getTranslation("team.decisions")).beside(number);
        if (decisions.isEmpty()) card.add(new Paragraph(page.getTranslation("team.decisions.none")));
        var list = new UnorderedList();
        list.addClassName("bb-decisions");
        decisions.stream().limit(SHOWN).map(this::line).forEach(list::add);
        if (!decisions.isEmpty()) card.add(list);
        if (decisions.size() > SHOWN)
            card.add(new Anchor(
                    Ways.INBOX + "?" + all(leder).text(),
                    page.getTranslation("team.decisions.more", decisions.size() - SHOWN)));
        return card;
    }

    private static InboxList all(UserId leder) {
        var steps = InboxFilter.NONE.withRoles(Set.of(Role.LEDER.id())).withOwners(Set.of(leder.value()), true);
        return new InboxList(InboxView.ALL, steps, InboxSort.DUE);
    }

    private ListItem line(WorkItem work) {
        var who = new Span(work.who().isBlank() ? work.caseNumber() : work.who());
        who.addClassName("bb-muted");
        return new ListItem(new Anchor(Ways.task(work.taskId()), work.name()), who, due.label(work));
    }
}
