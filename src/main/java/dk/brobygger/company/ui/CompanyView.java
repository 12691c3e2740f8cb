package dk.brobygger.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyEntryDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyPage;
import dk.brobygger.company.CompanyRejection;
import dk.brobygger.company.ContactDesk;
import dk.brobygger.company.LogLine;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CompanySection;
import dk.brobygger.slots.CompanyTab;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The company: what we owe each other, who is there, whom one can ring, and what has been talked about. */
@Route(Ways.COMPANIES + "/:companyId")
@PermitAll
class CompanyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST_CONTACTS = 8;
    private static final int ALL_CONTACTS = 1_000;
    private static final String TAB = "tab";

    private static final String OVERVIEW = "overview";
    private static final String CONTACTS = "contacts";
    private static final String COURSES = "courses";

    private final transient CompanyDesk companies;
    private final transient CompanyEntryDesk entry;
    private final transient OutreachDesk outreach;
    private final transient ContactDesk contacts;
    private final transient CaseDesk cases;
    private final transient List<CompanySection> sections;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient List<CompanyTab> others;
    private String part = OVERVIEW;
    private transient @Nullable CompanyId company;

    CompanyView(
            CompanyDesk companies,
            CompanyEntryDesk entry,
            OutreachDesk outreach,
            ContactDesk contacts,
            CaseDesk cases,
            List<CompanySection> sections,
            List<CompanyTab> others,
            CurrentUser user,
            Clock clock) {
        this.companies = companies;
        this.entry = entry;
        this.outreach = outreach;
        this.contacts = contacts;
        this.cases = cases;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CompanySection::order))
                .toList();
        this.others = others.stream()
                .sorted(Comparator.comparingInt(CompanyTab::order))
                .toList();
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = event.getLocation().getQueryParameters().getSingleParameter(TAB).orElse(OVERVIEW);
        try {
            show(CompanyId.parse(event.getRouteParameters().get("companyId").orElseThrow()));
        } catch (IllegalArgumentException | CompanyRejection unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.page");
    }

    void show(CompanyId id) {
        company = id;
        var page = companies.page(id);
        var courses = cases.visibleCases(CaseFilter.ofCompany(id.uuid()));
        var recently = contacts.colleagueRecently(id);
        removeAll();
        add(new Page(
                header(page, recently),
                tabs(contacts.count(id), courses.size()),
                notices(page, recently),
                content(page, courses)));
    }

    private Component header(CompanyPage page, Optional<LogLine> recently) {
        var header = new PageHeader(page.name())
                .under(
                        new RouterLink(getTranslation("company.companies"), CompanyListView.class),
                        new Span("CVR " + page.cvr()));
        if (page.industryText() != null) {
            var industry = Status.badge(
                    Tone.LINE,
                    page.industryCode() == null
                            ? page.industryText()
                            : getTranslation("company.badge.industry", page.industryText(), page.industryCode()));
            industry.addClassName("bb-longbadge");
            header.with(industry);
        }
        header.with(Status.badge(Tone.LINE, size(page)));
        header.with(Status.badge(Tone.LINE, getTranslation("company.sector." + page.sector())));
        if (page.advertisingProtected())
            header.with(Status.badge(Sign.SHIELD, Tone.NEUTRAL, getTranslation("company.badge.protected")));
        if (mayAct()) {
            var warning = recently.map(line -> new Notice(Sign.PEOPLE, Tone.WARNING, talked(line), line.summary()));
            header.actions(new CompanyActs(companies, outreach, contacts, user, page, today(), warning, this::showAgain)
                    .buttons());
        }
        return header;
    }

    private String size(CompanyPage page) {
        return page.employees() == null
                ? getTranslation("company.badge.units", page.units().size())
                : getTranslation(
                        "company.badge.employees",
                        page.employees(),
                        page.units().size());
    }

    private Component tabs(long talks, int courses) {
        var own = new LinkedHashMap<String, String>();
        own.put(OVERVIEW, getTranslation("company.tab.overview"));
        own.put(CONTACTS, getTranslation("company.tab.contacts", talks));
        own.put(COURSES, getTranslation("company.tab.courses", courses));
        return new CompanyTabs(own, others, String.valueOf(company), part, this::turnTo);
    }

    private void turnTo(String other) {
        part = other;
        showAgain();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                Ways.company(company),
                                part.equals(OVERVIEW)
                                        ? QueryParameters.empty()
                                        : QueryParameters.simple(Map.of(TAB, part))));
    }

    private Component notices(CompanyPage page, Optional<LogLine> recently) {
        var notices = Page.stack();
        recently.ifPresent(line -> notices.add(new Notice(
                Sign.PEOPLE, Tone.WARNING, talked(line), getTranslation("company.notice.colleague.text"), toNote())));
        if (page.closedOn() != null)
            notices.add(new Notice(
                    Sign.CRITICAL,
                    Tone.ERROR,
                    getTranslation("company.notice.closed", DateWords.dayAndYear(page.closedOn())),
                    getTranslation("company.notice.closed.text")));
        if (page.optedOutOn() != null)
            notices.add(new Notice(
                    Sign.CRITICAL,
                    Tone.ERROR,
                    getTranslation("company.notice.optedOut", DateWords.dayAndYear(page.optedOutOn())),
                    page.optedOutReason() == null ? "" : page.optedOutReason()));
        notices.setVisible(notices.getComponentCount() > 0);
        return notices;
    }

    private String talked(LogLine line) {
        return getTranslation(
                "company.notice.colleague",
                line.by(),
                line.withPerson() == null ? getTranslation("company.collision.somebody") : line.withPerson(),
                DateWords.near(LocalDate.ofInstant(line.at(), clock.getZone()), today()));
    }

    private Component toNote() {
        var link = new NativeButton(getTranslation("company.notice.colleague.link"), click -> turnTo(CONTACTS));
        link.addClassName("bb-link");
        return link;
    }

    private Component content(CompanyPage page, List<CaseCard> courses) {
        var people = new PeopleCard(entry, page, mayAct(), this::showAgain);
        switch (part) {
            case CONTACTS:
                return Page.columns(new ContactLogCard(contacts, page.id(), ALL_CONTACTS, clock), people);
            case COURSES:
                return Page.stack(
                        new CoursesCard(
                                "company.courses.running",
                                "company.courses.running.none",
                                courses.stream().filter(CaseCard::isOpen).toList(),
                                clock),
                        new CoursesCard(
                                "company.courses.over",
                                "company.courses.over.none",
                                courses.stream()
                                        .filter(course -> !course.isOpen())
                                        .toList(),
                                clock));
            default:
                return others.stream()
                        .filter(other -> other.name().equals(part))
                        .findFirst()
                        .map(other -> other.content(page.id().toString()))
                        .orElseGet(() -> overview(page, courses, people));
        }
    }

    private Component overview(CompanyPage page, List<CaseCard> courses, Component people) {
        var wide = Page.stack();
        sections.forEach(section -> wide.add(section.section(page.id().toString())));
        wide.add(
                new UnitsCard(companies, entry, page, mayAct(), this::showAgain),
                new CoursesCard(
                        "company.courses.running",
                        "company.courses.running.none",
                        courses.stream().filter(CaseCard::isOpen).toList(),
                        clock));
        return Page.columns(wide, Page.stack(people, firstContacts(page)));
    }

    private Component firstContacts(CompanyPage page) {
        var log = new ContactLogCard(contacts, page.id(), FIRST_CONTACTS, clock);
        if (log.older() > 0) {
            var older = new Button(getTranslation("company.log.older", log.older()), click -> turnTo(CONTACTS));
            older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            log.add(older);
        }
        return log;
    }

    private void showAgain() {
        if (company != null) show(company);
    }

    private boolean mayAct() {
        return user.has(Role.VIRKSOMHEDSKONSULENT) || user.has(Role.JOBKONSULENT) || user.has(Role.LEDER);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
