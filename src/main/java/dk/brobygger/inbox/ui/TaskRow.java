package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.RowDetail;
import dk.brobygger.inbox.Urgency;
import dk.brobygger.look.Initials;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.WeekMeter;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A task in two lines: the step and whom it is about; where in the course; due and owner at the right. */
class TaskRow extends Div {

    /** @param way where the step leads */
    TaskRow(
            InboxItem item,
            boolean first,
            String way,
            Predicate<String> isMe,
            UnaryOperator<String> nameOf,
            DueLabels dueLabels,
            Set<RowDetail> details) {
        addClassName("bb-task");
        getElement().setAttribute("data-task", item.id());
        if (first) {
            addClassName("first");
        }
        if (item.assignee() == null) {
            addClassName("unowned");
        }
        Anchor step = new Anchor(way, item.name());
        Span who = new Span(whom(item));
        who.addClassName("bb-cut");
        Div line = new Div(step, who);
        line.addClassName("l1");
        Span due = dueLabels.inRow(item);
        due.addClassName("due");
        Span where = new Span();
        where.addClassNames("bb-nowrap", "where");
        if (item.week() != null && item.weeks() != null) {
            where.add(new WeekMeter(item.week(), item.weeks()));
        } else {
            where.setText(item.processName());
        }
        Div second = new Div();
        if (details.contains(RowDetail.WHERE)) {
            second.add(where);
        }
        if (details.contains(RowDetail.CASE_NUMBER)) {
            second.add(new Span(item.caseNumber()));
        }
        second.addClassName("l2");
        Span badges = new Span();
        badges.addClassName("marks");
        RowBadges.of(item, isMe, nameOf).forEach(badges::add);
        second.add(badges);
        InboxItem.Marks marks = item.marks();
        if (details.contains(RowDetail.LAST_NOTE)
                && marks.lastNote() != null
                && !marks.lastNote().isBlank()) {
            Span words = new Span(marks.lastNote());
            words.addClassName("bb-cut");
            Span note = new Span(Sign.NOTE.icon(), words);
            note.addClassName("note");
            second.add(note);
        }
        add(line, due, second);
        if (details.contains(RowDetail.OWNER)) {
            add(owner(item, isMe, nameOf));
        }
    }

    /** A box before the row that chooses the task among many. */
    void tickedBy(InboxItem item, boolean ticked, Consumer<Boolean> whenTicked) {
        Element box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("aria-label", getTranslation("inbox.bulk.tick", item.name(), whom(item)));
        box.setProperty("checked", ticked);
        box.addEventListener(
                        "change",
                        change -> whenTicked.accept(change.getEventData().getBoolean("element.checked")))
                .addEventData("element.checked");
        box.addEventListener("click", click -> {}).addEventData("event.stopPropagation()");
        getElement().insertChild(0, box);
        addClassName("tickable");
    }

    /** The heading of a group with its rule and its count. */
    static Div heading(Urgency group, String count) {
        Status status = DueLabels.status(group);
        H2 title = new H2();
        title.add(status.sign().icon(), new Span(title.getTranslation(group.messageKey())));
        title.getElement().setAttribute("data-tone", status.tone().name().toLowerCase(java.util.Locale.ROOT));
        Div heading = new Div(title);
        heading.addClassName("bb-group");
        Span n = new Span(count);
        n.addClassName("n");
        heading.add(n);
        Span why = new Span(title.getTranslation("inbox.group." + group.name()));
        why.addClassName("why");
        heading.add(why);
        return heading;
    }

    /** »Amina R., Klitrosen Service« */
    static String whom(InboxItem item) {
        return Stream.of(item.candidate(), item.company())
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    private Span owner(InboxItem item, Predicate<String> isMe, UnaryOperator<String> nameOf) {
        Span owner = new Span();
        owner.addClassName("own");
        if (item.assignee() == null) {
            owner.setText(getTranslation("inbox.row.noOwner"));
            return owner;
        }
        String name = nameOf.apply(item.assignee());
        if (isMe.test(item.assignee())) {
            owner.addClassName("me");
            owner.add(new Initials(name).small().me(), new Span(getTranslation("inbox.row.you")));
        } else {
            owner.add(new Initials(name).small(), new Span(name));
        }
        return owner;
    }
}
