package dk.brobygger.beside.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.beside.ProcessPicture;
import dk.brobygger.beside.ProcessPictures;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.DiagramViewer;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Sign;
import dk.brobygger.look.WeekBar;
import dk.brobygger.look.WeekMeter;
import dk.brobygger.slots.CaseTab;
import dk.brobygger.slots.Ways;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import java.util.List;

/** What of the case stands beside a task: who, where in the course, the diagram with the token, and what the rooms add. */
@org.springframework.stereotype.Component
public class CaseSide {

    private final CaseDesk cases;
    private final ProcessPictures pictures;
    private final Reader reader;
    private final CaseTalk talk;
    private final CaseSlots slots;

    CaseSide(CaseDesk cases, ProcessPictures pictures, Reader reader, CaseTalk talk, CaseSlots slots) {
        this.cases = cases;
        this.pictures = pictures;
        this.reader = reader;
        this.talk = talk;
        this.slots = slots;
    }

    /** The case at a glance, read once for all that shows it. */
    public CaseCard card(InboxItem item) {
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
                item.assignee() == null ? facts.getTranslation("inbox.row.noOwner") : reader.nameOf(item.assignee()));
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
    public Section diagram(InboxItem item) {
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

    /** What the rooms know of the case beside that. */
    void addFacts(Facts facts, CaseId caseId) {
        atOnce(() -> slots.facts().forEach(fact -> facts.with(fact.term(), fact.detail(caseId.toString()))));
    }

    /** What was noted and said last, with the field for a comment; it is read when the page stands. */
    public LatestTalk latest(InboxItem item, Runnable changed) {
        return new LatestTalk(cases, talk, item, changed);
    }

    /** What is noted and said. */
    CaseTalk talk() {
        return talk;
    }

    /** The tabs that the rooms put beside a task. */
    List<CaseTab> tabs() {
        return slots.tabs();
    }

    /** Reads as one. */
    void atOnce(Runnable reading) {
        cases.atOnce(() -> {
            reading.run();
            return this;
        });
    }

    /** »Praktik > 2026-000412« */
    public Component crumb(InboxItem item) {
        Anchor number = new Anchor(Ways.course(item.caseId()), item.caseNumber());
        Div crumb = new Div(new Span(item.processName()), Sign.RIGHT.icon(), number);
        crumb.addClassName("bb-crumb");
        return crumb;
    }
}
