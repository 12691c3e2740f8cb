package dk.brobygger.bell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.brobygger.bell.BellChoice;
import dk.brobygger.bell.BellDesk;
import dk.brobygger.bell.BellRejection;
import dk.brobygger.bell.MailDesk;
import dk.brobygger.bell.MailSettings;
import dk.brobygger.look.Card;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import jakarta.annotation.security.PermitAll;

/** Notifikationer: what one wants to hear of, and where. */
@Route(BellSettingsView.ROUTE)
@PermitAll
class BellSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "notifications";

    private final transient BellDesk desk;
    private final transient MailDesk mail;
    private final Div topics = new Div();
    private final Div mailBody = Page.stack();

    BellSettingsView(BellDesk desk, MailDesk mail) {
        this.desk = desk;
        this.mail = mail;
        topics.addClassName("bb-bell-topics");
        var card = new Card(getTranslation("bell.choose"));
        card.add(new Paragraph(getTranslation("bell.choose.help")), topics);
        var byMail = new Card(getTranslation("bell.mail"));
        byMail.add(mailBody);
        add(new Page(new PageHeader(getTranslation("bell.settings")), Page.columns(card, byMail)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var settings = mail.mine();
        topics.removeAll();
        desk.choices().forEach(choice -> topics.add(line(choice, settings.offered())));
        mailBody.removeAll();
        if (settings.offered()) address(settings);
        else mailBody.add(new Span(getTranslation("bell.mail.notOffered")));
    }

    private void address(MailSettings settings) {
        var field = new EmailField(getTranslation("bell.mail.address"));
        field.setValue(settings.address());
        field.setWidthFull();
        field.setHelperText(getTranslation("bell.mail.help"));
        var keep = new Button(getTranslation("bell.mail.keep"), click -> {
            try {
                mail.want(field.getValue());
                show();
                Notification.show(getTranslation("bell.mail.kept"));
            } catch (BellRejection refused) {
                field.setInvalid(true);
                field.setErrorMessage(getTranslation(refused.messageKey(), refused.args()));
                field.focus();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var stop = new Button(getTranslation("bell.mail.stop"), click -> {
            mail.stop();
            show();
            Notification.show(getTranslation("bell.mail.stopped"));
        });
        stop.setVisible(settings.wanted());
        var acts = new Div(keep, stop);
        acts.addClassName("bb-bell-acts");
        mailBody.add(
                new Span(getTranslation(settings.wanted() ? "bell.mail.on" : "bell.mail.off")),
                new Span(getTranslation("bell.mail.language")),
                field,
                acts);
    }

    private Div line(BellChoice choice, boolean mailOffered) {
        var name = new Span(getTranslation(choice.topic().messageKey()));
        var inApp = box("bell.channel.inApp", choice.inApp(), name);
        var byMail = box("bell.channel.byMail", choice.byMail(), name);
        byMail.setVisible(mailOffered);
        inApp.addValueChangeListener(
                change -> keep(new BellChoice(choice.topic(), inApp.getValue(), byMail.getValue())));
        byMail.addValueChangeListener(
                change -> keep(new BellChoice(choice.topic(), inApp.getValue(), byMail.getValue())));
        return new Div(name, inApp, byMail);
    }

    private Checkbox box(String key, boolean value, Span name) {
        var box = new Checkbox(getTranslation(key), value);
        box.setAriaLabel(name.getText() + ": " + getTranslation(key));
        return box;
    }

    private void keep(BellChoice choice) {
        desk.choose(choice);
        Notification.show(getTranslation("bell.chosen"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bell.settings") + " – Brobygger";
    }
}
