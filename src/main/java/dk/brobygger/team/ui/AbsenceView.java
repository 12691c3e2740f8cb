package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.team.AwayDesk;
import dk.brobygger.team.MoveRun.Deed;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Fravær: one says from when to when one is away and who does the work; a leder says it for one who is ill. */
@Route(AbsenceView.ROUTE)
@Menu(title = "team.absence", order = 70, icon = "calendar")
@PermitAll
class AbsenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "absence";

    /** What becomes of the tasks that one has already. */
    enum OpenWork {
        STAYS,
        GROUP
    }

    private final transient AwayDesk desk;
    private final transient AbsenceList lists;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient PeopleWords words = new PeopleWords(this);
    private final ComboBox<StaffMember> absent = new ComboBox<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Select<AbsenceKind> kind = new Select<>();
    private final RadioButtonGroup<NewWork> newWork = new RadioButtonGroup<>();
    private final RadioButtonGroup<OpenWork> openWork = new RadioButtonGroup<>();
    private final Map<Role, ComboBox<StaffMember>> deputies = new EnumMap<>(Role.class);
    private final Div deputyFields = new Div();
    private final Div answer = Page.stack();
    private final Div own = Page.stack();
    private final Div running = new Div();
    private final Div whatHappens = new Div();
    private final Button save = new Button();

    AbsenceView(AwayDesk desk, IdentityDesk identity, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.user = user;
        this.clock = clock;
        this.lists = new AbsenceList(this, desk, identity, clock, this::show);
        fields();
        save.addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var dates = grid(absent, first, last, kind);
        deputyFields.addClassName("bb-fields");
        var form = new Card(getTranslation("team.absence.set"));
        answer.setVisible(false);
        form.add(Page.stack(answer, dates, deputyFields, openWork, newWork, whatHappens, new Div(save), running));
        add(new Page(new PageHeader(getTranslation("team.absence")), Page.columns(form, own)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var members = desk.mayBeSetByMe();
        absent.setItems(members);
        absent.setVisible(members.size() > 1);
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("for")
                .orElse(user.id().value());
        members.stream()
                .filter(member -> member.id().value().equals(wanted))
                .findFirst()
                .or(() -> members.stream().findFirst())
                .ifPresent(absent::setValue);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("team.absence");
    }

    private void fields() {
        absent.setLabel(getTranslation("team.absence.who"));
        absent.setItemLabelGenerator(StaffMember::name);
        absent.addValueChangeListener(change -> {
            offerDeputies();
            show();
        });
        date(first, "team.absence.first");
        date(last, "team.absence.last");
        first.addValueChangeListener(change -> {
            if (change.getValue() != null && (last.isEmpty() || last.getValue().isBefore(change.getValue())))
                last.setValue(change.getValue());
        });
        first.setValue(LocalDate.now(clock));
        kind.setLabel(getTranslation("team.absence.kind"));
        kind.setItems(AbsenceKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        kind.setHelperText(getTranslation("team.absence.kind.help"));
        kind.setValue(AbsenceKind.AWAY);
        newWork.setLabel(getTranslation("team.absence.newWork"));
        newWork.setItems(NewWork.values());
        newWork.setValue(NewWork.DEPUTY);
        newWork.addValueChangeListener(change -> sayWhatHappens());
        newWork.addThemeName("vertical");
        openWork.setLabel(getTranslation("team.absence.openWork"));
        openWork.setItems(OpenWork.values());
        openWork.setValue(OpenWork.STAYS);
        openWork.addThemeName("vertical");
        openWork.addValueChangeListener(change -> sayWhatHappens());
        sayWhoWorks();
    }

    private void date(DatePicker field, String label) {
        field.setLabel(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(getTranslation("team.absence.day.missing"));
        field.setLocale(Locale.forLanguageTag("da"));
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("bb-fields");
        return grid;
    }

    /** Without a deputy the same choices mean something else, and say so. */
    private void sayWhoWorks() {
        var alone = isAlone();
        newWork.setItemLabelGenerator(value ->
                getTranslation("team.absence.newWork." + (alone && value == NewWork.DEPUTY ? "WAITS" : value.name())));
        openWork.setItemLabelGenerator(value ->
                getTranslation("team.absence.openWork." + (alone && value == OpenWork.STAYS ? "WAITS" : value.name())));
        save.setText(getTranslation(alone ? "team.absence.save.alone" : "team.absence.save"));
        sayWhatHappens();
    }

    private boolean isAlone() {
        return deputies.values().stream().allMatch(ComboBox::isEmpty);
    }

    private void sayWhatHappens() {
        whatHappens.removeAll();
        if (isAlone())
            whatHappens.add(new Notice(
                    Sign.OVERDUE,
                    Tone.WARNING,
                    getTranslation("team.absence.alone"),
                    getTranslation("team.absence.alone." + openWork.getValue()) + " "
                            + getTranslation("team.absence.alone.newWork." + newWork.getValue())));
        else
            whatHappens.add(new Notice(
                    Sign.INFO,
                    Tone.NEUTRAL,
                    "",
                    getTranslation(
                            openWork.getValue() == OpenWork.GROUP
                                    ? "team.absence.whatHappens.GROUP"
                                    : "team.absence.whatHappens")));
        var forgotten = isAlone() ? "" : rolesWithoutDeputy();
        if (!forgotten.isEmpty())
            whatHappens.add(new Notice(
                    Sign.OVERDUE,
                    Tone.WARNING,
                    "",
                    getTranslation("team.absence.partly." + newWork.getValue(), forgotten)));
    }

    private String rolesWithoutDeputy() {
        return words.roles(deputies.entrySet().stream()
                .filter(field -> field.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
    }

    private void offerDeputies() {
        deputies.clear();
        deputyFields.removeAll();
        var who = absent.getValue();
        if (who == null) return;
        var away = desk.awayToday();
        for (Role role : AwayDesk.WITH_DEPUTY) {
            if (!who.roles().contains(role)) continue;
            var field = new ComboBox<StaffMember>(getTranslation("team.absence.deputy", words.role(role)));
            var colleagues = desk.deputiesFor(who.id(), role);
            field.setItems(colleagues);
            field.setItemLabelGenerator(colleague -> words.name(colleague, away));
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> sayWhoWorks());
            if (colleagues.isEmpty()) field.setHelperText(getTranslation("team.absence.noColleague"));
            deputies.put(role, field);
            deputyFields.add(field);
        }
        sayWhoWorks();
    }

    private void save() {
        answer.removeAll();
        answer.setVisible(false);
        first.setInvalid(first.isEmpty());
        last.setInvalid(last.isEmpty());
        if (first.isEmpty() || last.isEmpty() || absent.isEmpty()) return;
        var chosen = new LinkedHashMap<Role, UserId>();
        deputies.forEach((role, field) -> {
            if (!field.isEmpty()) chosen.put(role, field.getValue().id());
        });
        var who = absent.getValue();
        try {
            desk.away(who.id(), first.getValue(), last.getValue(), kind.getValue(), newWork.getValue(), chosen);
        } catch (Rejection rejection) {
            answer.add(new Notice(
                    Sign.OVERDUE,
                    Tone.WARNING,
                    getTranslation("team.absence.refused"),
                    getTranslation(rejection.messageKey(), rejection.args())));
            answer.setVisible(true);
            return;
        }
        Notification.show(getTranslation("team.absence.saved", who.name()));
        if (openWork.getValue() == OpenWork.GROUP) giveBack(who);
        offerDeputies();
        show();
    }

    /** Each task by itself: one that is lent or just done keeps no other from going to the group. */
    private void giveBack(StaffMember who) {
        var reason = getTranslation("team.absence.reason", DateWords.day(last.getValue()));
        var deeds = desk.openTasks(who.id()).stream()
                .map(task -> new Deed(task.taskId(), () -> desk.giveBack(who.id(), task, reason)))
                .toList();
        openWork.setValue(OpenWork.STAYS);
        running.removeAll();
        var progress = new RunProgress();
        var stayed = new UnorderedList();
        running.add(progress, stayed);
        progress.start(
                user,
                deeds,
                outcome -> {
                    if (!outcome.done())
                        stayed.add(new ListItem(getTranslation(
                                outcome.messageKey(), outcome.args().toArray())));
                },
                CountsChanged::tell);
    }

    private void show() {
        own.removeAll();
        own.add(lists.cards(absent.getValue()));
    }
}
