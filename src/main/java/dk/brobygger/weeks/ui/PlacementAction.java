package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.slots.CourseAction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Something that happens in the weeks of a placement and is reported from the course page, in a small dialog. */
abstract class PlacementAction implements CourseAction {

    private static final Set<Role> CASEWORKERS = EnumSet.of(Role.JOBKONSULENT, Role.SAGSBEHANDLER, Role.LEDER);

    private final Pictures pictures;
    private final CurrentUser user;
    private final int order;
    private final String key;

    /** @param key the texts are {@code placement.action.<key>}, {@code .text} and {@code .done} below it */
    PlacementAction(Pictures pictures, CurrentUser user, int order, String key) {
        this.pictures = pictures;
        this.user = user;
        this.order = order;
        this.key = "placement.action." + key;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public String label() {
        return translate(key);
    }

    @Override
    public boolean offeredFor(String caseId) {
        var may = user.roles().stream().anyMatch(CASEWORKERS::contains)
                || user.has(Role.VIRKSOMHEDSKONSULENT) && isHeardByCompanyConsultants();
        return may
                && pictures.of(caseId)
                        .filter(picture -> picture.facts().status().isOpen())
                        .isPresent();
    }

    /** Whether it is of the kind that a company tells its virksomhedskonsulent. */
    boolean isHeardByCompanyConsultants() {
        return false;
    }

    /**
     * One report being filled in.
     *
     * @param filled whether everything that is needed is there
     * @param act does what the fields say
     */
    record Report(List<Component> fields, BooleanSupplier filled, Runnable act) {}

    /** Fields for one dialog, made anew each time. */
    abstract Report report(CaseId caseId);

    @Override
    public void open(String caseId) {
        var id = CaseId.parse(caseId);
        var refusal = new Span();
        refusal.addClassName("bb-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new VerticalLayout();
        fields.setPadding(false);
        fields.setSpacing(false);
        fields.add(new Paragraph(translate(key + ".text")));
        var filling = report(id);
        filling.fields().forEach(fields::add);
        var dialog = new Dialog(label());
        dialog.setWidth("28rem");
        dialog.add(new Div(fields, refusal));
        Consumer<String> refuse = words -> {
            refusal.setText(words);
            refusal.setVisible(true);
        };
        var report = new Button(translate(key + ".button"), click -> act(id, filling, dialog, refuse));
        report.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(translate("placement.action.cancel"), click -> dialog.close()), report);
        dialog.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) focusFirst(fields);
        });
        dialog.open();
    }

    /** An impatient second click finds the dialog closed and does nothing. */
    private void act(CaseId id, Report filling, Dialog dialog, Consumer<String> refuse) {
        if (!dialog.isOpened()) return;
        try {
            if (!filling.filled().getAsBoolean()) {
                refuse.accept(translate("placement.action.missing"));
                return;
            }
            filling.act().run();
            pictures.forget(id.toString());
            dialog.close();
            Notification.show(translate(key + ".done"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Rejection refused) {
            refuse.accept(translate(refused.messageKey(), refused.args()));
        }
    }

    private static void focusFirst(VerticalLayout fields) {
        for (var field : fields.getChildren().toList()) {
            if (field instanceof Focusable<?> first) {
                first.focus();
                return;
            }
        }
    }
}
