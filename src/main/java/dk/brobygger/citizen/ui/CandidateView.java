package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.citizen.BriefText;
import dk.brobygger.citizen.CandidateBrief;
import dk.brobygger.citizen.CandidatePage;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.citizen.CitizenRejection;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.look.CandidateAction;
import dk.brobygger.look.CandidateSection;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.look.Ways;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Kandidaten: who it is, the courses, what may be shared. Each look is logged; a protected candidate needs a reason. */
@Route(Ways.CANDIDATES + "/:citizenId")
@RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
class CandidateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CitizenDesk desk;
    private final transient ConsentDesk consents;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient ObjectProvider<CandidateSection> sections;
    private final transient ObjectProvider<CandidateAction> actions;
    private @Nullable CitizenId citizen;
    private @Nullable String reason;
    private String title = "";

    CandidateView(
            CitizenDesk desk,
            ConsentDesk consents,
            CurrentUser user,
            Clock clock,
            ObjectProvider<CandidateSection> sections,
            ObjectProvider<CandidateAction> actions) {
        this.desk = desk;
        this.consents = consents;
        this.user = user;
        this.clock = clock;
        this.sections = sections;
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = CitizenId.parse(event.getRouteParameters().get("citizenId").orElse(""));
            if (!id.equals(citizen)) reason = null;
            citizen = id;
            var facts = desk.candidate(id);
            title = facts.displayName();
            if (facts.confidential() && reason == null) askWhy(id);
            else show(id);
        } catch (CitizenRejection | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void askWhy(CitizenId id) {
        removeAll();
        var why = new TextArea(getTranslation("citizen.why"));
        why.setMaxLength(500);
        why.setWidthFull();
        var look = new Button(getTranslation("citizen.see"), Sign.EYE.icon(), click -> {
            if (why.getValue().isBlank()) {
                why.setErrorMessage(getTranslation("citizen.rejection.REASON_NEEDED"));
                why.setInvalid(true);
                return;
            }
            reason = why.getValue();
            show(id);
        });
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Card(getTranslation("citizen.protected"));
        card.add(Page.stack(
                new Notice(
                        Sign.SHIELD,
                        Tone.WARNING,
                        getTranslation("citizen.protected"),
                        getTranslation("citizen.protected.text")),
                why,
                look));
        add(new Page(new PageHeader(title).under(crumb()), card));
    }

    private void show(CitizenId id) {
        removeAll();
        var page = desk.see(id, reason);
        var whole = new Page(head(page), Page.columns(Page.stack(wide(page)), Page.stack(narrow(page))));
        add(whole);
    }

    private Component head(CandidatePage page) {
        var head = new PageHeader(page.name())
                .under(crumb())
                .with(Status.badge(Tone.NEUTRAL, getTranslation("citizen.group." + page.targetGroup())));
        if (page.jobReady()) head.with(Status.badge(Tone.LINE, getTranslation("citizen.jobReady")));
        if (page.confidential())
            head.with(Status.badge(Sign.SHIELD, Tone.WARNING, getTranslation("citizen.protected")));
        var id = page.id().toString();
        var offered = actions.stream()
                .sorted(Comparator.comparingInt(CandidateAction::order))
                .filter(action -> action.offeredFor(id))
                .toList();
        for (var action : offered) {
            var button = new Button(action.label(), click -> action.open(id));
            if (action == offered.get(0)) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.actions(button);
        }
        head.actions(
                new Button(
                        getTranslation("citizen.changeGroup"),
                        click -> new TargetGroupDialog(desk, page, () -> show(page.id())).open()),
                new Button(
                        getTranslation(page.confidential() ? "citizen.unprotect" : "citizen.protect"),
                        Sign.SHIELD.icon(),
                        click -> protect(page)));
        return head;
    }

    private void protect(CandidatePage page) {
        desk.protect(page.id(), !page.confidential());
        reason = null;
        if (page.confidential()) show(page.id());
        else askWhy(page.id());
    }

    private Component[] wide(CandidatePage page) {
        var id = page.id().toString();
        var others = sections.stream()
                .sorted(Comparator.comparingInt(CandidateSection::order))
                .map(section -> section.section(id))
                .filter(Component::isVisible);
        return Stream.concat(Stream.of(courses(page.id()), consentCard(page.id()), briefs(page.id())), others)
                .toArray(Component[]::new);
    }

    private Component[] narrow(CandidatePage page) {
        var facts = Facts.list()
                .with(getTranslation("citizen.field.cpr"), page.maskedCpr())
                .with(getTranslation("citizen.bornOn"), DateWords.dayAndYear(page.bornOn()))
                .with(getTranslation("citizen.address"), address(page))
                .with(getTranslation("citizen.field.phone"), page.phone() == null ? "" : page.phone())
                .with(getTranslation("citizen.field.email"), page.email() == null ? "" : page.email())
                .with(
                        getTranslation("citizen.registered"),
                        DateWords.dayAndYear(local(page.registeredAt()).toLocalDate()));
        var card = new Card(getTranslation("citizen.facts"));
        card.add(Page.stack(facts, hint(getTranslation("citizen.logged"))));
        return user.has(Role.LEDER) ? new Component[] {card, sights(page.id())} : new Component[] {card};
    }

    private Component courses(CitizenId id) {
        var card = new Card(getTranslation("citizen.courses"));
        var courses = desk.courses(id);
        if (courses.isEmpty()) card.add(hint(getTranslation("citizen.courses.none")));
        else {
            var table = new PlainTable(
                    getTranslation("citizen.course.number"),
                    getTranslation("citizen.course.company"),
                    getTranslation("citizen.course.stage"));
            courses.forEach(course -> table.row(link(course), company(course), stage(course)));
            card.add(table);
        }
        return card;
    }

    private Component consentCard(CitizenId id) {
        var card = new Card(getTranslation("citizen.consents"));
        var given = consents.consents(id);
        if (given.isEmpty()) card.add(hint(getTranslation("citizen.consents.none")));
        card.add(Page.stack(given.stream()
                .map(consent -> new ConsentLine(consents, consent, () -> show(id)))
                .toArray(Component[]::new)));
        return card;
    }

    private Component briefs(CitizenId id) {
        var card = new Card(getTranslation("citizen.briefs"));
        var written = consents.briefsAbout(id);
        card.setVisible(!written.isEmpty());
        card.add(Page.stack(written.stream().map(this::brief).toArray(Component[]::new)));
        return card;
    }

    private Component brief(CandidateBrief brief) {
        var text = brief.text();
        var body = new Div(new Span(brief.companyName() + ", " + DateWords.moment(local(brief.writtenAt()))));
        if (brief.isRetracted())
            body.add(new Span(" "), Status.REMOVED.badge(getTranslation("citizen.brief.retracted")));
        body.add(facts(text));
        return body;
    }

    private Component facts(BriefText text) {
        return Facts.list()
                .with(getTranslation("citizen.brief.strengths"), orEmpty(text.strengths()))
                .with(getTranslation("citizen.brief.implications"), orEmpty(text.workImplications()))
                .with(getTranslation("citizen.brief.avoid"), orEmpty(text.tasksToAvoid()))
                .with(getTranslation("citizen.brief.forecast"), orEmpty(text.forecast()))
                .with(getTranslation("citizen.brief.explicit"), orEmpty(text.explicitDetail()));
    }

    private Component sights(CitizenId id) {
        var card = new Card(getTranslation("citizen.sights"));
        var table = new PlainTable(
                getTranslation("citizen.sight.when"),
                getTranslation("citizen.sight.who"),
                getTranslation("citizen.sight.why"));
        desk.sights(id).stream()
                .limit(10)
                .forEach(sight -> table.row(
                        DateWords.moment(local(sight.at())),
                        sight.by().value(),
                        sight.reason().orElse("")));
        card.add(table);
        return card;
    }

    private Component link(CaseCard course) {
        return new Anchor(Ways.course(course.id()), course.number());
    }

    private static String company(CaseCard course) {
        return course.companyName() == null ? "" : course.companyName();
    }

    private String stage(CaseCard course) {
        return getTranslation("casefile.stage." + course.stage());
    }

    private Component crumb() {
        return new RouterLink(getTranslation("citizen.candidates"), CandidateListView.class);
    }

    private static Component hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("bb-hint");
        return hint;
    }

    private static String address(CandidatePage page) {
        return Stream.of(page.street(), page.postalCode(), page.city())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
