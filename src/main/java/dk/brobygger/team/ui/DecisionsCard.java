package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.inbox.WorkItem;
import dk.brobygger.look.Card;
import dk.brobygger.look.Ways;
import dk.brobygger.team.Board;

/** »Kræver din beslutning«: the steps that only the leder can take, soonest due first. */
class DecisionsCard {

    private static final int SHOWN = 6;

    private final Component page;
    private final DueWords due;

    DecisionsCard(Component page, DueWords due) {
        this.page = page;
        this.due = due;
    }

    Component of(Board board) {
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
            card.add(new Anchor(Ways.INBOX, page.getTranslation("team.decisions.more", decisions.size() - SHOWN)));
        return card;
    }

    private ListItem line(WorkItem work) {
        var who = new Span(work.who().isBlank() ? work.caseNumber() : work.who());
        who.addClassName("bb-muted");
        return new ListItem(new Anchor(Ways.task(work.taskId()), work.name()), who, due.label(work));
    }
}
