package dk.brobygger.taskpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.beside.ui.CasePane;
import dk.brobygger.beside.ui.CaseSide;
import dk.brobygger.deeds.ui.Deed;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.deeds.ui.TaskBadges;
import dk.brobygger.look.FormViewer;
import dk.brobygger.look.WeekMeter;
import dk.brobygger.task.InboxItem;
import java.util.List;

/** The task itself: what it is and about whom, when it is due, what one must know first, and the form. */
class TaskSheet extends Div {

    private final transient CaseSide side;
    private final transient Reader reader;
    private final transient DueLabels dueLabels;
    private final Div head = new Div();
    private final Details phoneCase = new Details();
    private @org.jspecify.annotations.Nullable CasePane onPhone;

    TaskSheet(OpenTask opened, CaseSide side, Reader reader, DueLabels dueLabels, Div notices, FormViewer form) {
        this.side = side;
        this.reader = reader;
        this.dueLabels = dueLabels;
        add(head, notices);
        if (!opened.guidance().isBlank()) {
            Paragraph words = new Paragraph(opened.guidance());
            words.getStyle().set("white-space", "pre-line");
            words.addClassName("bb-small");
            add(new Details(getTranslation("inbox.guidance"), words));
        }
        caseOnPhone(opened);
        add(phoneCase, form);
        addClassName("bb-sheet");
    }

    /** @param offers what can be done with it; moving its deadline stands beside the deadline */
    void draw(InboxItem item, List<Offers.Offer> offers) {
        H1 title = new H1(item.name());
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph who = new Paragraph(item.whom());
        who.addClassName("who");
        Div due = new Div(dueLabels.inFull(item));
        due.addClassName("due");
        offers.stream()
                .filter(offer -> offer.deed() == Deed.MOVE_DUE)
                .map(TaskSheet::link)
                .forEach(due::add);
        if (item.week() != null && item.weeks() != null) {
            Span meter = new Span(new WeekMeter(item.week(), item.weeks()));
            meter.addClassNames("bb-small", "bb-muted");
            due.add(meter);
        }
        TaskBadges.of(item, reader::isMe, reader::nameOf).forEach(due::add);
        head.removeAll();
        head.add(side.crumb(item), title, who, due);
        dueLabels.changed(item, reader::nameOf).ifPresent(head::add);
    }

    /** Leads to the field for a comment where the case stands above the form. */
    void comment() {
        phoneCase.setOpened(true);
        if (onPhone != null) {
            onPhone.comment();
        }
    }

    /** The case above the form where there is no room beside it; drawn when it is opened. */
    private void caseOnPhone(OpenTask opened) {
        phoneCase.setSummaryText(getTranslation("inbox.case.title"));
        phoneCase.addClassName("bb-phonecase");
        phoneCase.addOpenedChangeListener(change -> {
            if (change.isOpened() && onPhone == null) {
                onPhone = new CasePane(opened, side);
                phoneCase.add(onPhone);
            }
        });
    }

    private static Component link(Offers.Offer offer) {
        NativeButton link = new NativeButton(offer.words(), click -> offer.act().run());
        link.addClassName("bb-link");
        return link;
    }
}
