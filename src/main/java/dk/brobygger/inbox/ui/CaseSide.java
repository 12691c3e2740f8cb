package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseNote;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.NoSuchTask;
import dk.brobygger.inbox.ProcessPicture;
import dk.brobygger.inbox.ProcessPictures;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.DiagramViewer;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Said;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Ways;
import dk.brobygger.look.WeekBar;
import dk.brobygger.look.WeekMeter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of the case stands beside a task: who, where in the course, the diagram with the token, the last notes. */
@org.springframework.stereotype.Component
class CaseSide {

    private static final int NOTES_SHOWN = 3;
    private static final Set<Role> WRITERS =
            Set.of(Role.VIRKSOMHEDSKONSULENT, Role.JOBKONSULENT, Role.SAGSBEHANDLER, Role.LEDER);

    private final CaseDesk cases;
    private final ProcessPictures pictures;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final DueLabels dueLabels;

    CaseSide(CaseDesk cases, ProcessPictures pictures, IdentityDesk identity, CurrentUser user, DueLabels dueLabels) {
        this.cases = cases;
        this.pictures = pictures;
        this.identity = identity;
        this.user = user;
        this.dueLabels = dueLabels;
    }

    /** The name of an owner; empty for none. */
    String nameOf(String userName) {
        return identity.nameOf(new UserId(userName));
    }

    boolean isMe(String userName) {
        return user.id().value().equals(userName);
    }

    String me() {
        return user.id().value();
    }

    /** Whether this user's roles work on cases at all; the others only look. */
    boolean works() {
        return user.roles().stream().anyMatch(WRITERS::contains);
    }

    /** Whether this user leads others and so may move what they have. */
    boolean leads() {
        return user.has(Role.LEDER);
    }

    /** The case at a glance, read once for all that shows it. */
    CaseCard card(InboxItem item) {
        return cases.card(item.caseId());
    }

    /** The parties and where the course stands, with ways to their pages. */
    Facts facts(InboxItem item, CaseCard card) {
        Facts facts = Facts.list();
        if (card.candidateName() != null && card.citizenId() != null) {
            facts.with(
                    facts.getTranslation("inbox.case.candidate"),
                    new Anchor(Ways.candidate(card.citizenId()), card.candidateName()));
        }
        if (card.companyName() != null && card.companyId() != null) {
            facts.with(
                    facts.getTranslation("inbox.case.company"),
                    new Anchor(Ways.company(card.companyId()), card.companyName()));
        }
        facts.with(facts.getTranslation("inbox.case.number"), new Anchor(Ways.course(card.id()), card.number()));
        if (card.weeks() == null || item.week() == null) {
            facts.with(
                    facts.getTranslation("inbox.case.stage"),
                    facts.getTranslation("casefile.stage." + card.stage().name()));
        } else {
            Div meter = new Div(new WeekMeter(item.week(), card.weeks()));
            if (card.firstDay() != null) {
                Span ends = new Span(" "
                        + facts.getTranslation(
                                "inbox.case.ends",
                                DateWords.day(
                                        card.firstDay().plusWeeks(card.weeks()).minusDays(1))));
                ends.addClassName("bb-muted");
                meter.add(ends);
            }
            facts.with(facts.getTranslation("inbox.case.course"), meter);
        }
        facts.with(
                facts.getTranslation("inbox.case.owner"),
                item.assignee() == null ? facts.getTranslation("inbox.row.noOwner") : nameOf(item.assignee()));
        return facts;
    }

    /** The weeks as numbered cells; not visible outside the weeks. */
    Section weeks(InboxItem item, CaseCard card) {
        Section section = new Section();
        if (item.week() == null || item.weeks() == null) {
            section.setVisible(false);
            return section;
        }
        section.add(
                new H3(section.getTranslation("look.week.n", item.week()) + " "
                        + section.getTranslation("inbox.case.of", item.weeks())),
                new WeekBar(item.week(), item.weeks()));
        if (card.firstDay() != null && card.weeks() != null) {
            Div span = new Div(
                    new Span(DateWords.day(card.firstDay())),
                    new Span(section.getTranslation(
                            "inbox.case.ends",
                            DateWords.day(
                                    card.firstDay().plusWeeks(card.weeks()).minusDays(1)))));
            span.addClassName("span");
            section.add(span);
        }
        return section;
    }

    /**
     * The process that the task stands in, on its diagram; a sentence when somebody has just finished it. It follows when
     * the page stands, because nobody waits for it to begin reading.
     */
    Section diagram(InboxItem item) {
        Section section = new Section();
        section.add(new H3(section.getTranslation("inbox.case.diagram", item.processName())));
        section.addAttachListener(
                attached -> section.getElement().executeJs("return true").then(shown -> draw(section, item)));
        return section;
    }

    private void draw(Section section, InboxItem item) {
        if (section.getChildren().anyMatch(DiagramViewer.class::isInstance)) return;
        try {
            ProcessPicture picture = pictures.ofTask(item.id());
            DiagramViewer viewer = new DiagramViewer();
            viewer.show(picture.xml(), picture.active(), picture.done());
            section.add(viewer);
        } catch (NoSuchTask done) {
            section.add(new Span(section.getTranslation("inbox.conflict.DONE")));
        }
    }

    /** What completing leads to; not visible when the step says nothing. */
    Section after(List<String> leadsTo) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bb-after");
        leadsTo.forEach(sentence -> list.add(new ListItem(Sign.FORWARD.icon(), new Span(sentence))));
        Section section = new Section(new H3(list.getTranslation("inbox.case.after")), list);
        section.setVisible(!leadsTo.isEmpty());
        return section;
    }

    /** The last notes, and a field for one more where the reader may write. */
    Section notes(CaseId caseId, boolean mayAdd) {
        Div list = new Div();
        Section section = new Section(new H3(list.getTranslation("inbox.case.notes")), list);
        show(list, caseId);
        if (mayAdd && works()) {
            TextArea text = new TextArea();
            text.setAriaLabel(list.getTranslation("inbox.note.label"));
            text.setPlaceholder(list.getTranslation("inbox.note.hint"));
            text.setMaxLength(20_000);
            Button save = new Button(list.getTranslation("inbox.note.save"), click -> {
                if (text.getValue().isBlank()) {
                    text.setErrorMessage(text.getTranslation("casefile.rejection.NOTE_EMPTY"));
                    text.setInvalid(true);
                    text.focus();
                } else {
                    cases.note(caseId, text.getValue());
                    text.clear();
                    text.setInvalid(false);
                    show(list, caseId);
                }
            });
            save.addThemeNames("small");
            section.add(text, save);
        }
        return section;
    }

    private void show(Div list, CaseId caseId) {
        list.removeAll();
        List<CaseNote> notes = cases.notes(caseId);
        if (notes.isEmpty()) {
            Span none = new Span(list.getTranslation("inbox.case.noNotes"));
            none.addClassNames("bb-muted", "bb-small");
            list.add(none);
        }
        Map<String, String> names = new HashMap<>();
        notes.stream().limit(NOTES_SHOWN).forEach(note -> {
            String writer = UserId.SYSTEM.equals(note.by())
                    ? list.getTranslation("inbox.case.system")
                    : names.computeIfAbsent(note.by().value(), this::nameOf);
            list.add(new Said(
                    writer,
                    DateWords.moment(dueLabels.time(note.at())),
                    note.text(),
                    isMe(note.by().value())));
        });
    }

    /** »Praktik > 2026-000412« */
    Component crumb(InboxItem item) {
        Anchor number = new Anchor(Ways.course(item.caseId()), item.caseNumber());
        Div crumb = new Div(new Span(item.processName()), Sign.RIGHT.icon(), number);
        crumb.addClassName("bb-crumb");
        return crumb;
    }
}
