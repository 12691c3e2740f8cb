package dk.brobygger.bell.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.brobygger.bell.BellChoice;
import dk.brobygger.bell.BellDesk;
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
    private final Div topics = new Div();

    BellSettingsView(BellDesk desk) {
        this.desk = desk;
        topics.addClassName("bb-bell-topics");
        var card = new Card(getTranslation("bell.choose"));
        card.add(new Paragraph(getTranslation("bell.choose.help")), topics);
        add(new Page(new PageHeader(getTranslation("bell.settings")), card));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        topics.removeAll();
        desk.choices().forEach(choice -> topics.add(line(choice)));
    }

    private Div line(BellChoice choice) {
        var name = new Span(getTranslation(choice.topic().messageKey()));
        name.setId("bell-topic-" + choice.topic().name());
        var inApp = box("bell.channel.inApp", choice.inApp(), name);
        var line = new Div(name, inApp);
        inApp.addValueChangeListener(change -> keep(new BellChoice(choice.topic(), inApp.getValue(), choice.byMail())));
        return line;
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
