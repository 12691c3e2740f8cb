package dk.brobygger.worklist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.look.Card;
import dk.brobygger.slots.CourseSection;
import dk.brobygger.slots.Ways;
import dk.brobygger.task.InboxItem;

/** »Næste skridt« on the course page: the open steps, who has them and when they are due. */
@org.springframework.stereotype.Component
class NextStepsSection implements CourseSection {

    private final InboxDesk inbox;
    private final Reader reader;
    private final DueLabels due;

    NextStepsSection(InboxDesk inbox, Reader reader, DueLabels due) {
        this.inbox = inbox;
        this.reader = reader;
        this.due = due;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(translate("inbox.next.title"));
        var steps = inbox.ofCase(CaseId.parse(caseId));
        var list = new UnorderedList();
        list.addClassName("bb-nextsteps");
        steps.forEach(step -> list.add(line(step)));
        card.add(list);
        card.setVisible(!steps.isEmpty());
        return card;
    }

    private ListItem line(InboxItem step) {
        var owner = new Span(
                step.assignee() == null
                        ? translate("inbox.next.open", String.join(", ", step.groups()))
                        : reader.isMe(step.assignee()) ? translate("inbox.next.you") : reader.nameOf(step.assignee()));
        owner.addClassNames("bb-muted", "bb-small");
        return new ListItem(nameOf(step), due.inRow(step), owner);
    }

    /** A way to the step for those who may open it, else its name. */
    private Component nameOf(InboxItem step) {
        return inbox.mayOpen(step) ? new Anchor(Ways.task(step.id()), step.name()) : new Span(step.name());
    }
}
