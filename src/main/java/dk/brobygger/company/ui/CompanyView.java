package dk.brobygger.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.company.Channel;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyPage;
import dk.brobygger.company.CompanyRejection;
import dk.brobygger.company.ContactDesk;
import dk.brobygger.company.ContactFacts;
import dk.brobygger.company.ContactLevel;
import dk.brobygger.company.ContactNote;
import dk.brobygger.company.LogLine;
import dk.brobygger.company.NextStep;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.Card;
import dk.brobygger.look.CompanySection;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Initials;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Timeline;
import dk.brobygger.look.Tone;
import dk.brobygger.look.Ways;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The company: what we owe each other, who is there, whom one can ring, and what has been talked about. */
@Route(Ways.COMPANIES + "/:companyId")
@PermitAll
class CompanyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST_CONTACTS = 8;

    private final transient CompanyDesk companies;
    private final transient OutreachDesk outreach;
    private final transient ContactDesk contacts;
    private final transient CaseDesk cases;
    private final transient List<CompanySection> sections;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private transient @Nullable CompanyPage company;

    CompanyView(
            CompanyDesk companies,
            OutreachDesk outreach,
            ContactDesk contacts,
            CaseDesk cases,
            List<CompanySection> sections,
            CurrentUser user,
            Clock clock) {
        this.companies = companies;
        this.outreach = outreach;
        this.contacts = contacts;
        this.cases = cases;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CompanySection::order))
                .toList();
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(CompanyId.parse(event.getRouteParameters().get("companyId").orElseThrow()));
        } catch (IllegalArgumentException | CompanyRejection unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    void show(CompanyId id) {
        var page = companies.page(id);
        company = page;
        removeAll();
        var wide = Page.stack();
        sections.forEach(section -> wide.add(section.section(id.toString())));
        wide.add(units(page), courses(page));
        add(new Page(
                header(page), notices(page), Page.columns(wide, Page.stack(people(page), log(page, FIRST_CONTACTS)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.page");
    }

    private Component header(CompanyPage page) {
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
            industry.getStyle().set("white-space", "normal").set("height", "auto");
            header.with(industry);
        }
        header.with(Status.badge(
                Tone.LINE,
                page.employees() == null
                        ? getTranslation("company.badge.units", page.units().size())
                        : getTranslation(
                                "company.badge.employees",
                                page.employees(),
                                page.units().size())));
        header.with(Status.badge(Tone.LINE, getTranslation("company.sector." + page.sector())));
        if (page.advertisingProtected())
            header.with(Status.badge(Sign.SHIELD, Tone.NEUTRAL, getTranslation("company.badge.protected")));
        if (isContactable(page) && mayContact()) {
            var begin = new Button(getTranslation("company.act.newContact"), Sign.PHONE.icon(), click -> begin(page));
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(begin);
        }
        if (mayContact())
            header.actions(new Button(getTranslation("company.act.note"), Sign.NOTE.icon(), click -> note(page)));
        if (mayContact()) header.actions(more(page));
        return header;
    }

    private Component more(CompanyPage page) {
        var bar = new MenuBar();
        MenuItem root = bar.addItem(Sign.MORE.icon());
        root.setAriaLabel(getTranslation("company.act.more"));
        if (page.optedOutOn() == null) {
            root.getSubMenu().addItem(getTranslation("company.act.optOut"), click -> optOut(page));
        } else if (user.has(Role.VIRKSOMHEDSKONSULENT) || user.has(Role.LEDER)) {
            root.getSubMenu().addItem(getTranslation("company.act.optIn"), click -> {
                companies.optIn(page.id());
                show(page.id());
            });
        }
        if (page.closedOn() == null)
            root.getSubMenu().addItem(getTranslation("company.act.close"), click -> close(page));
        return bar;
    }

    private Component notices(CompanyPage page) {
        var notices = Page.stack();
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
        contacts.colleagueRecently(page.id())
                .ifPresent(line -> notices.add(new Notice(
                        Sign.PEOPLE,
                        Tone.WARNING,
                        getTranslation(
                                "company.notice.colleague",
                                line.by(),
                                line.withPerson() == null
                                        ? getTranslation("company.collision.somebody")
                                        : line.withPerson(),
                                DateWords.near(dayOf(line.at()), today())),
                        getTranslation("company.notice.colleague.text"),
                        new Anchor("#contact-log", getTranslation("company.notice.colleague.link")))));
        notices.setVisible(notices.getComponentCount() > 0);
        return notices;
    }

    private Component units(CompanyPage page) {
        var card = new Card(getTranslation("company.units"));
        if (page.units().isEmpty()) {
            card.add(new Notice(
                    Sign.INFO,
                    Tone.NEUTRAL,
                    getTranslation("company.units.none"),
                    getTranslation("company.units.none.text")));
            return card;
        }
        var table = new PlainTable(
                getTranslation("company.units.unit"),
                getTranslation("company.units.address"),
                ">" + getTranslation("company.units.fte"),
                "");
        for (var unit : page.units()) {
            var name = new Div(new Span(unit.name()));
            var number = new Div(new Span(getTranslation("company.units.number", unit.pNumber())));
            number.getStyle().set("color", "var(--lumo-tertiary-text-color)");
            table.row(
                    new Div(name, number),
                    joined(unit.street(), unit.postalCode(), unit.city()),
                    decimal(unit),
                    mayContact() ? stateFte(page, unit) : new Span());
        }
        card.add(table);
        return card;
    }

    private Component stateFte(CompanyPage page, UnitFacts unit) {
        var button = new Button(getTranslation("company.units.state"), click -> {
            var fte = new BigDecimalField(getTranslation("company.units.fte"));
            fte.setValue(unit.ordinaryFte());
            fte.setHelperText(getTranslation("company.units.fte.help"));
            ask(
                            "company.units.state.title",
                            "company.units.state.act",
                            () -> companies.stateOrdinaryFte(page.id(), unit.pNumber(), fte.getValue()))
                    .needs(fte)
                    .open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component courses(CompanyPage page) {
        var card = new Card(getTranslation("company.courses"));
        var found = cases.cases(CaseFilter.ofCompany(page.id().uuid()));
        card.setVisible(!found.isEmpty());
        var table = new PlainTable(
                getTranslation("company.courses.course"),
                getTranslation("company.courses.number"),
                getTranslation("company.courses.stage"),
                getTranslation("company.courses.began"));
        for (CaseCard course : found) {
            table.row(
                    new Anchor(Ways.course(course.id()), titleOf(course)),
                    course.number(),
                    getTranslation("casefile.stage." + course.stage()),
                    DateWords.dayAndYear(dayOf(course.openedAt())));
        }
        card.add(table);
        return card;
    }

    private String titleOf(CaseCard course) {
        return course.candidateName() == null ? getTranslation("company.courses.withCompany") : course.candidateName();
    }

    private Component people(CompanyPage page) {
        var card = new Card(getTranslation("company.people"));
        if (mayContact()) {
            var add = new Button(getTranslation("company.people.add"), Sign.PLUS.icon(), click -> meet(page));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            card.beside(add);
        }
        if (page.phone() != null || page.email() != null) {
            var line = new Div(new Span(getTranslation("company.people.switchboard")), new Span(" "));
            if (page.phone() != null) line.add(phone(page.phone()));
            if (page.email() != null) line.add(new Span(" "), mail(page.email()));
            card.add(line);
        }
        if (page.contacts().isEmpty()) card.add(new Span(getTranslation("company.people.none")));
        page.contacts().forEach(person -> card.add(person(page, person)));
        return card;
    }

    private Component person(CompanyPage page, ContactFacts person) {
        var words = new Div(new Div(strong(person.name())));
        words.add(new Div(new Span(joined(person.jobTitle(), getTranslation("company.level." + person.level())))));
        words.getStyle().set("flex", "1");
        var line = new Div(new Initials(person.name()).large(), words);
        if (person.phone() != null) line.add(phone(person.phone()));
        if (person.email() != null) line.add(mail(person.email()));
        if (mayContact()) {
            var forget = new Button(Sign.CLOSE.icon(), click -> {
                companies.forget(page.id(), person.id());
                show(page.id());
            });
            forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            forget.setAriaLabel(getTranslation("company.people.forget", person.name()));
            line.add(forget);
        }
        line.addClassName("bb-row");
        line.getStyle()
                .set("display", "flex")
                .set("gap", "10px")
                .set("align-items", "center")
                .set("padding", "8px 0");
        return line;
    }

    private Component log(CompanyPage page, int most) {
        var card = new Card(getTranslation("company.log"));
        card.setId("contact-log");
        var timeline = new Timeline();
        contacts.planned(page.id()).forEach(line -> planned(timeline, line));
        var held = contacts.log(page.id(), most);
        held.forEach(line -> held(timeline, line));
        card.add(timeline);
        var all = contacts.count(page.id());
        if (all == 0) card.add(new Span(getTranslation("company.log.none")));
        if (all > held.size()) {
            var older = new Button(getTranslation("company.log.older", all - held.size()));
            older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            older.addClickListener(click -> card.getElement()
                    .getParent()
                    .setChild(
                            card.getElement().getParent().indexOfChild(card.getElement()),
                            log(page, (int) Math.min(all, 1_000)).getElement()));
            card.add(older);
        }
        return card;
    }

    private void planned(Timeline timeline, LogLine line) {
        var at = LocalDateTime.ofInstant(line.at(), clock.getZone());
        var when = line.channel() == Channel.MEETING ? DateWords.moment(at) : DateWords.weekday(at.toLocalDate());
        timeline.with(
                signOf(line.channel()),
                true,
                getTranslation("company.log.planned", getTranslation("company.channel." + line.channel())),
                when,
                line.purpose() == null ? "" : getTranslation("company.log.purpose", line.purpose()),
                joined(line.by(), line.withPerson()));
    }

    private void held(Timeline timeline, LogLine line) {
        var at = LocalDateTime.ofInstant(line.at(), clock.getZone());
        var next = Stream.of(
                        line.nextStepOn() == null
                                ? null
                                : getTranslation("company.log.nextOn", DateWords.day(line.nextStepOn())),
                        line.nextStep() == null ? null : getTranslation("company.log.next", line.nextStep()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        timeline.with(
                signOf(line.channel()),
                false,
                getTranslation("company.channel." + line.channel())
                        + (line.withPerson() == null ? "" : ", " + line.withPerson()),
                DateWords.near(at.toLocalDate(), today()) + " " + DateWords.time(at.toLocalTime()),
                line.summary(),
                line.by() + ". " + next);
    }

    private void begin(CompanyPage page) {
        var purpose = new TextArea(getTranslation("company.begin.purpose"));
        purpose.setHelperText(getTranslation("company.begin.purpose.help"));
        purpose.setMaxLength(1_000);
        var day = new DatePicker(getTranslation("company.begin.day"));
        day.setHelperText(getTranslation("company.begin.day.help"));
        day.setMin(today());
        var dialog = new AskDialog(
                getTranslation("company.begin.title", page.name()),
                getTranslation("company.begin.act"),
                getTranslation("company.cancel"),
                () -> {
                    var caseId = outreach.start(page.id(), purpose.getValue(), day.getValue());
                    Notification.show(getTranslation("company.begin.done"));
                    getUI().orElseGet(UI::getCurrent).navigate(Ways.course(caseId));
                });
        contacts.colleagueRecently(page.id())
                .ifPresent(line -> dialog.with(new Notice(
                        Sign.PEOPLE,
                        Tone.WARNING,
                        getTranslation(
                                "company.notice.colleague",
                                line.by(),
                                line.withPerson() == null
                                        ? getTranslation("company.collision.somebody")
                                        : line.withPerson(),
                                DateWords.near(dayOf(line.at()), today())),
                        line.summary())));
        dialog.needs(purpose).with(day).open();
    }

    private void note(CompanyPage page) {
        var channel = new Select<Channel>();
        channel.setLabel(getTranslation("company.note.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(value -> getTranslation("company.channel." + value));
        channel.setValue(Channel.PHONE);
        var with = text("company.note.with", 200);
        var purpose = text("company.note.purpose", 500);
        var summary = new TextArea(getTranslation("company.note.summary"));
        summary.setHelperText(getTranslation("company.note.summary.help"));
        summary.setMaxLength(4_000);
        var next = text("company.note.next", 300);
        next.setHelperText(getTranslation("company.note.next.help"));
        var day = new DatePicker(getTranslation("company.note.day"));
        day.setMin(today().plusDays(1));
        ask(
                        "company.note.title",
                        "company.note.act",
                        () -> contacts.write(
                                page.id(),
                                null,
                                new ContactNote(
                                        channel.getValue(),
                                        with.getValue(),
                                        purpose.getValue(),
                                        summary.getValue(),
                                        null,
                                        null,
                                        new NextStep(next.getValue(), day.getValue(), null))))
                .with(channel)
                .needs(with)
                .needs(purpose)
                .needs(summary)
                .needs(next)
                .with(day)
                .open();
    }

    private void optOut(CompanyPage page) {
        var reason = new TextArea(getTranslation("company.optOut.reason"));
        reason.setMaxLength(1_000);
        ask("company.optOut.title", "company.optOut.act", () -> companies.optOut(page.id(), reason.getValue()))
                .with(new Span(getTranslation("company.optOut.text")))
                .needs(reason)
                .open();
    }

    private void close(CompanyPage page) {
        var day = new DatePicker(getTranslation("company.close.day"), today());
        ask("company.close.title", "company.close.act", () -> companies.close(page.id(), day.getValue()))
                .with(new Span(getTranslation("company.close.text")))
                .needs(day)
                .open();
    }

    private void meet(CompanyPage page) {
        var name = text("company.people.name", 200);
        var title = text("company.people.title", 200);
        var phone = text("company.people.phone", 60);
        var email = text("company.people.email", 200);
        var level = new Select<ContactLevel>();
        level.setLabel(getTranslation("company.people.level"));
        level.setItems(ContactLevel.values());
        level.setItemLabelGenerator(value -> getTranslation("company.level." + value));
        level.setValue(ContactLevel.OTHER);
        ask(
                        "company.people.add.title",
                        "company.people.add.act",
                        () -> companies.meet(
                                page.id(),
                                name.getValue(),
                                blankToNull(title),
                                blankToNull(phone),
                                blankToNull(email),
                                level.getValue()))
                .needs(name)
                .with(title, phone, email, level)
                .open();
    }

    /** Asks, acts, and shows the page anew. */
    private AskDialog ask(String title, String act, Runnable deed) {
        return new AskDialog(getTranslation(title), getTranslation(act), getTranslation("company.cancel"), () -> {
            deed.run();
            show(Objects.requireNonNull(company).id());
        });
    }

    private TextField text(String key, int most) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(most);
        return field;
    }

    private static @Nullable String blankToNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue();
    }

    private static boolean isContactable(CompanyPage page) {
        return page.closedOn() == null && page.optedOutOn() == null;
    }

    private boolean mayContact() {
        return user.has(Role.VIRKSOMHEDSKONSULENT) || user.has(Role.JOBKONSULENT) || user.has(Role.LEDER);
    }

    private Component phone(String number) {
        var link = new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), Sign.PHONE.icon(), new Span(number));
        link.getElement().setAttribute("aria-label", getTranslation("company.people.ring", number));
        return link;
    }

    private Component mail(String address) {
        var link = new Anchor("mailto:" + address.replaceAll("[^A-Za-z0-9@._+-]", ""), Sign.MAIL.icon());
        link.getElement().setAttribute("aria-label", getTranslation("company.people.write", address));
        return link;
    }

    private static Component strong(String words) {
        var span = new Span(words);
        span.getStyle().set("font-weight", "620");
        return span;
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(", "));
    }

    private static String decimal(UnitFacts unit) {
        return unit.ordinaryFte().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static Sign signOf(Channel channel) {
        return switch (channel) {
            case PHONE -> Sign.PHONE;
            case VISIT -> Sign.HOME;
            case MEETING, EVENT -> Sign.MEETING;
            case EMAIL, LETTER -> Sign.MAIL;
        };
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private LocalDate today() {
        return dayOf(clock.instant());
    }
}
