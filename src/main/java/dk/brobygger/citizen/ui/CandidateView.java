package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.citizen.CandidatePage;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.citizen.CitizenRejection;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.look.Card;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CandidateAction;
import dk.brobygger.slots.CandidateSection;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Kandidaten: who it is, the courses, what may be shared. Each look is logged; a protected candidate needs a reason. */
@Route(Ways.CANDIDATES + "/:citizenId")
@RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
class CandidateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CitizenDesk desk;
    private final transient ConsentDesk consents;
    private final transient IdentityDesk identity;
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
            IdentityDesk identity,
            CurrentUser user,
            Clock clock,
            ObjectProvider<CandidateSection> sections,
            ObjectProvider<CandidateAction> actions) {
        this.desk = desk;
        this.consents = consents;
        this.identity = identity;
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
                new Div(look)));
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
        return Stream.concat(
                        Stream.of(
                                courses(page.id()),
                                consentCard(page.id()),
                                new BriefsCard(consents.briefsAbout(page.id()), clock)),
                        others)
                .toArray(Component[]::new);
    }

    private Component[] narrow(CandidatePage page) {
        var person = new PersonCard(page, clock);
        return user.has(Role.LEDER)
                ? new Component[] {person, new SightsCard(desk.sights(page.id()), identity::nameOf, clock)}
                : new Component[] {person};
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
        hint.addClassName("bb-muted");
        return hint;
    }
}
