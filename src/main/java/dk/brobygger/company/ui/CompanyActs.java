package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.brobygger.company.Channel;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyPage;
import dk.brobygger.company.ContactDesk;
import dk.brobygger.company.ContactNote;
import dk.brobygger.company.NextStep;
import dk.brobygger.company.OutreachDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.Ways;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one can do with a company, at the head of its page: talk with it, note it, and say that it wants or can no more. */
class CompanyActs {

    private final CompanyDesk companies;
    private final OutreachDesk outreach;
    private final ContactDesk contacts;
    private final CurrentUser user;
    private final CompanyPage page;
    private final LocalDate today;
    private final Optional<? extends Component> warning;
    private final Runnable changed;

    /** @param warning that a colleague has talked with them a short while ago */
    CompanyActs(
            CompanyDesk companies,
            OutreachDesk outreach,
            ContactDesk contacts,
            CurrentUser user,
            CompanyPage page,
            LocalDate today,
            Optional<? extends Component> warning,
            Runnable changed) {
        this.companies = companies;
        this.outreach = outreach;
        this.contacts = contacts;
        this.user = user;
        this.page = page;
        this.today = today;
        this.warning = warning;
        this.changed = changed;
    }

    /** The buttons, the first of them primary. */
    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        if (page.closedOn() == null && page.optedOutOn() == null) {
            var begin = new Button(translate("company.act.newContact"), Sign.PHONE.icon(), click -> begin());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(begin);
        }
        buttons.add(new Button(translate("company.act.note"), Sign.NOTE.icon(), click -> note()));
        var more = new MenuBar();
        MenuItem root = more.addItem(Sign.MORE.icon());
        root.setAriaLabel(translate("company.act.more"));
        if (page.optedOutOn() == null) {
            root.getSubMenu().addItem(translate("company.act.optOut"), click -> optOut());
        } else if (user.has(Role.VIRKSOMHEDSKONSULENT) || user.has(Role.LEDER)) {
            root.getSubMenu().addItem(translate("company.act.optIn"), click -> {
                companies.optIn(page.id());
                changed.run();
            });
        }
        if (page.closedOn() == null) root.getSubMenu().addItem(translate("company.act.close"), click -> close());
        if (!root.getSubMenu().getItems().isEmpty()) buttons.add(more);
        return buttons.toArray(Component[]::new);
    }

    private void begin() {
        var purpose = new TextArea(translate("company.begin.purpose"));
        purpose.setHelperText(translate("company.begin.purpose.help"));
        purpose.setMaxLength(1_000);
        var day = new DatePicker(translate("company.begin.day"));
        day.setHelperText(translate("company.begin.day.help"));
        day.setMin(today);
        var dialog = new AskDialog(
                translate("company.begin.title", page.name()),
                translate("company.begin.act"),
                translate("company.cancel"),
                () -> {
                    var caseId = outreach.start(page.id(), purpose.getValue(), day.getValue());
                    Notification.show(translate("company.begin.done"));
                    UI.getCurrent().navigate(Ways.course(caseId));
                });
        warning.ifPresent(dialog::with);
        dialog.needs(purpose).with(day).open();
    }

    private void note() {
        var channel = new Select<Channel>();
        channel.setLabel(translate("company.note.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(value -> translate("company.channel." + value));
        channel.setValue(Channel.PHONE);
        var with = text("company.note.with", 200);
        var purpose = text("company.note.purpose", 500);
        var summary = new TextArea(translate("company.note.summary"));
        summary.setHelperText(translate("company.note.summary.help"));
        summary.setMaxLength(4_000);
        var next = text("company.note.next", 300);
        next.setHelperText(translate("company.note.next.help"));
        var day = new DatePicker(translate("company.note.day"));
        day.setMin(today.plusDays(1));
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

    private void optOut() {
        var reason = new TextArea(translate("company.optOut.reason"));
        reason.setMaxLength(1_000);
        ask("company.optOut.title", "company.optOut.act", () -> companies.optOut(page.id(), reason.getValue()))
                .with(new Span(translate("company.optOut.text")))
                .needs(reason)
                .open();
    }

    private void close() {
        var day = new DatePicker(translate("company.close.day"), today);
        ask("company.close.title", "company.close.act", () -> companies.close(page.id(), day.getValue()))
                .with(new Span(translate("company.close.text")))
                .needs(day)
                .open();
    }

    private AskDialog ask(String title, String act, Runnable deed) {
        return new AskDialog(translate(title), translate(act), translate("company.cancel"), () -> {
            deed.run();
            changed.run();
        });
    }

    private static TextField text(String key, int most) {
        var field = new TextField(translate(key));
        field.setMaxLength(most);
        return field;
    }
}
