package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.look.Card;
import dk.brobygger.look.CourseAction;
import dk.brobygger.look.CourseFact;
import dk.brobygger.look.CourseLane;
import dk.brobygger.look.CourseSection;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.LaneMark;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.look.Ways;
import dk.brobygger.look.WeekAxis;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Forløbet: one course on one page. The rooms fill it through their slots: facts, lanes over the weeks, cards below, and
 * what one can do.
 */
@Route(Ways.COURSES + "/:caseId")
@RouteAlias("course/:caseId")
@PermitAll
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int BUTTONS = 3;

    private final transient CaseDesk cases;
    private final transient IdentityDesk identity;
    private final transient Clock clock;
    private final transient ObjectProvider<CourseFact> facts;
    private final transient ObjectProvider<CourseLane> lanes;
    private final transient ObjectProvider<CourseSection> sections;
    private final transient ObjectProvider<CourseAction> actions;
    private String title = "";

    CourseView(
            CaseDesk cases,
            IdentityDesk identity,
            Clock clock,
            ObjectProvider<CourseFact> facts,
            ObjectProvider<CourseLane> lanes,
            ObjectProvider<CourseSection> sections,
            ObjectProvider<CourseAction> actions) {
        this.cases = cases;
        this.identity = identity;
        this.clock = clock;
        this.facts = facts;
        this.lanes = lanes;
        this.sections = sections;
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var id = CaseId.parse(event.getRouteParameters().get("caseId").orElse(""));
            add(cases.atOnce(() -> page(cases.visibleCard(id))));
        } catch (NoSuchCase | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component page(CaseCard card) {
        title = new CourseWords(this).title(card);
        var page = new Page(head(card), strip(card));
        var weeks = weeks(card);
        if (weeks != null) page.add(weeks);
        page.add(cards(card));
        return page;
    }

    private Component head(CaseCard card) {
        var head = new PageHeader(title)
                .under(
                        new RouterLink(getTranslation("casefile.courses"), CourseListView.class),
                        new Span(card.number()))
                .actions(buttons(card));
        head.with(Status.badge(Sign.COURSE, Tone.PRIMARY, new CourseWords(this).where(card, today())));
        if (card.closedReason() != null) head.with(Status.ENDED.badge(getTranslation(card.closedReason())));
        if (card.confidential())
            head.with(Status.badge(Sign.SHIELD, Tone.WARNING, getTranslation("casefile.confidential")));
        return head;
    }

    private Component[] buttons(CaseCard card) {
        var id = card.id().toString();
        var offered = actions.stream()
                .sorted(Comparator.comparingInt(CourseAction::order))
                .filter(action -> action.offeredFor(id))
                .toList();
        var buttons = offered.stream()
                .limit(BUTTONS)
                .map(action -> (Component) new Button(action.label(), click -> action.open(id)))
                .toList();
        return offered.size() <= BUTTONS
                ? buttons.toArray(Component[]::new)
                : Stream.concat(buttons.stream(), Stream.of(more(id, offered.subList(BUTTONS, offered.size()))))
                        .toArray(Component[]::new);
    }

    private Component more(String id, List<CourseAction> rest) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON);
        MenuItem dots = bar.addItem(Sign.MORE.icon());
        dots.setAriaLabel(getTranslation("casefile.more"));
        rest.forEach(action -> dots.getSubMenu().addItem(action.label(), click -> action.open(id)));
        return bar;
    }

    private Component strip(CaseCard card) {
        var strip = Facts.strip();
        if (card.firstDay() != null && card.weeks() != null) {
            strip.with(
                    getTranslation("casefile.period"),
                    DateWords.day(card.firstDay()) + " – " + DateWords.dayAndYear(lastDay(card)));
        }
        facts.stream()
                .sorted(Comparator.comparingInt(CourseFact::order))
                .forEach(fact -> strip.with(fact.term(), fact.detail(card.id().toString())));
        for (Role role : List.of(Role.VIRKSOMHEDSKONSULENT, Role.JOBKONSULENT, Role.SAGSBEHANDLER)) {
            cases.responsible(card.id(), role)
                    .ifPresent(user ->
                            strip.with(getTranslation("casefile.responsible." + role.name()), identity.nameOf(user)));
        }
        strip.with(
                getTranslation("casefile.opened"),
                DateWords.dayAndYear(LocalDate.ofInstant(card.openedAt(), clock.getZone())));
        return strip;
    }

    private @Nullable Component weeks(CaseCard card) {
        if (card.kind() != CaseKind.PLACEMENT_COURSE || card.firstDay() == null || card.weeks() == null) return null;
        var id = card.id().toString();
        var axis =
                new WeekAxis(card.firstDay(), card.weeks(), card.week(today()).orElse(0));
        lanes.stream().sorted(Comparator.comparingInt(CourseLane::order)).forEach(lane -> {
            var chart = lane.chart(id, card.weeks());
            if (chart.isPresent()) {
                axis.addLane(lane.title(), lane.hint(id), chart.get());
                return;
            }
            List<LaneMark> marks = lane.marks(id);
            if (!marks.isEmpty()) axis.addLane(lane.title(), lane.hint(id), marks);
        });
        var whole = new Card(getTranslation("casefile.weeks", card.weeks()));
        whole.beside(legend());
        var roll = new Div(axis);
        roll.addClassName("bb-roll");
        whole.add(roll);
        return whole;
    }

    private Component legend() {
        var legend = new Div(
                Status.DONE.label(getTranslation("casefile.legend.done")),
                Status.MISSED.label(getTranslation("casefile.legend.missed")),
                Status.LATE.label(getTranslation("casefile.legend.late")),
                Status.PLANNED.label(getTranslation("casefile.legend.planned")));
        legend.addClassName("bb-legend");
        return legend;
    }

    private Component cards(CaseCard card) {
        var grid = new Div();
        grid.addClassName("bb-coursecards");
        sections.stream()
                .sorted(Comparator.comparingInt(CourseSection::order))
                .filter(section -> section.shownFor(card.kind().name()))
                .map(section -> section.section(card.id().toString()))
                .filter(Component::isVisible)
                .sorted(Comparator.comparing(section -> section.hasClassName("wide")))
                .forEach(grid::add);
        return grid;
    }

    private static LocalDate lastDay(CaseCard card) {
        return DateWords.mondayOf(card.firstDay()).plusWeeks(card.weeks()).minusDays(3);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
