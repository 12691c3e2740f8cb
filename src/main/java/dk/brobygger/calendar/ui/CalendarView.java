package dk.brobygger.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import dk.brobygger.calendar.CalendarDesk;
import dk.brobygger.look.Card;
import dk.brobygger.look.Clipboard;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;

/** Min kalender: the secret address by which another calendar shows one's deadlines and meetings. */
@Route(CalendarView.ROUTE)
@PermitAll
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-calendar";

    private final transient CalendarDesk desk;
    private final transient Clock clock;
    private final String address;
    private final Div body = Page.stack();

    CalendarView(CalendarDesk desk, Clock clock, @Value("${brobygger.address:}") String address) {
        this.desk = desk;
        this.clock = clock;
        this.address = address;
        var card = new Card(getTranslation("calendar.address"));
        card.add(Page.stack(new Paragraph(getTranslation("calendar.help")), body));
        add(new Page(new PageHeader(getTranslation("calendar.title")), card));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        desk.madeAt()
                .ifPresentOrElse(
                        made -> body.add(
                                new Span(getTranslation(
                                        "calendar.madeAt",
                                        DateWords.moment(
                                                made.atZone(clock.getZone()).toLocalDateTime()))),
                                acts()),
                        () -> {
                            var make = new Button(getTranslation("calendar.make"), click -> make());
                            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                            body.add(new Span(getTranslation("calendar.none")), new Div(make));
                        });
    }

    private Div acts() {
        var renew = new Button(getTranslation("calendar.renew"), click -> ask("renew", this::make));
        var revoke = new Button(
                getTranslation("calendar.revoke"),
                click -> ask("revoke", () -> {
                    desk.revoke();
                    show();
                    Notification.show(getTranslation("calendar.revoked"));
                }));
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var acts = new Div(renew, revoke);
        acts.addClassName("bb-bell-acts");
        return acts;
    }

    private void ask(String what, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("calendar." + what + ".sure"));
        dialog.setText(getTranslation("calendar.old.stops"));
        dialog.setConfirmText(getTranslation("calendar." + what));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("calendar.cancel"));
        dialog.addConfirmListener(confirm -> then.run());
        dialog.open();
    }

    private void make() {
        var url = base() + desk.renew();
        show();
        var field = new TextField(getTranslation("calendar.url"));
        field.setValue(url);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        var copy = new Button(
                getTranslation("calendar.copy"),
                Sign.LINK.icon(),
                click -> Clipboard.copyLink(
                        this,
                        url,
                        () -> Notification.show(getTranslation("calendar.copied")),
                        whole -> Notification.show(getTranslation("calendar.copy.refused"))));
        body.addComponentAsFirst(new Div(copy));
        body.addComponentAsFirst(field);
        body.addComponentAsFirst(new Notice(
                Sign.SHIELD, Tone.WARNING, getTranslation("calendar.once"), getTranslation("calendar.keep")));
        field.focus();
    }

    /** The configured address, else the one that this browser has come by. */
    private String base() {
        if (!address.isEmpty()) return address.endsWith("/") ? address : address + "/";
        var request = VaadinService.getCurrentRequest();
        if (!(request instanceof VaadinServletRequest servlet)) return "/";
        var url = servlet.getHttpServletRequest();
        var port = url.getServerPort();
        var usual = port == 443 && url.isSecure() || port == 80 && !url.isSecure();
        return url.getScheme() + "://" + url.getServerName() + (usual ? "" : ":" + port) + url.getContextPath() + "/";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title") + " – Brobygger";
    }
}
