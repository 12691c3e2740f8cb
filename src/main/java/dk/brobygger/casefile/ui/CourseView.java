package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Page;
import dk.brobygger.look.Weeks;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Forløbet: one course on one page. The rooms fill it through their slots: facts, lanes over the weeks, cards below, and
 * what one can do.
 */
@Route(Ways.COURSES + "/:caseId")
@RouteAlias("course/:caseId")
@PermitAll
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseDesk cases;
    private final transient IdentityDesk identity;
    private final transient Clock clock;
    private final transient CourseSlots slots;
    private String title = "";
    private boolean isProtected;

    CourseView(CaseDesk cases, IdentityDesk identity, Clock clock, CourseSlots slots) {
        this.cases = cases;
        this.identity = identity;
        this.clock = clock;
        this.slots = slots;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var id = CaseId.parse(event.getRouteParameters().get("caseId").orElse(""));
            add(cases.atOnce(() -> page(cases.visibleCard(id))));
            if (isProtected) cases.seen(id);
        } catch (NoSuchCase | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component page(CaseCard card) {
        title = CourseWords.title(card);
        isProtected = card.confidential();
        var today = LocalDate.now(clock);
        var page = new Page(new CourseHead(card, today, slots.badges(card), slots.actions(card)), strip(card));
        if (card.kind() == CaseKind.PLACEMENT_COURSE && card.firstDay() != null && card.weeks() != null)
            page.add(new CourseWeeks(card.id(), weeks(card, today), slots.lanes()));
        page.add(new CourseCards(cases, card.id().toString(), slots.sections(card)));
        return page;
    }

    private Component strip(CaseCard card) {
        var strip = Facts.strip();
        if (card.firstDay() != null && card.weeks() != null) {
            strip.with(
                    getTranslation("casefile.period"),
                    DateWords.day(card.firstDay()) + " – " + DateWords.dayAndYear(lastDay(card)));
        }
        slots.facts()
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

    private static Weeks weeks(CaseCard card, LocalDate today) {
        var now = card.week(today).orElse(today.isBefore(card.firstDay()) ? 0 : card.weeks() + 1);
        return new Weeks(card.firstDay(), card.weeks(), now);
    }

    private static LocalDate lastDay(CaseCard card) {
        return DateWords.mondayOf(card.firstDay()).plusWeeks(card.weeks()).minusDays(3);
    }
}
