package dk.brobygger.establishment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.slots.CourseAction;
import java.util.Optional;

/** Something that is said before the first day of a placement, reported from the course page with a few words. */
abstract class EstablishmentAction implements CourseAction {

    private final OfThisRequest read;
    private final CurrentUser user;
    private final int order;
    private final String key;

    /** @param key the texts are {@code establishment.action.<key>}, {@code .text}, {@code .field} and {@code .done} */
    EstablishmentAction(OfThisRequest read, CurrentUser user, int order, String key) {
        this.read = read;
        this.user = user;
        this.order = order;
        this.key = "establishment.action." + key;
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
        var may = user.has(Role.JOBKONSULENT) || user.has(Role.SAGSBEHANDLER) || user.has(Role.LEDER);
        return may && fits(CaseId.parse(caseId), read.latest(CaseId.parse(caseId)));
    }

    abstract boolean fits(CaseId caseId, Optional<EstablishmentView> latest);

    abstract void act(CaseId caseId, String words);

    /** Whether the phase still goes on: not ended, and nobody introduced at the company. */
    static boolean isBeforeStart(EstablishmentView view) {
        return view.introducedOn() == null
                && switch (view.state()) {
                    case "ALIGNING", "FILLING", "APPROVING", "GRANTED" -> true;
                    default -> false;
                };
    }

    @Override
    public void open(String caseId) {
        var words = new TextArea(translate(key + ".field"));
        words.setMaxLength(1000);
        words.setWidthFull();
        var dialog = new Dialog(label());
        dialog.setWidth("28rem");
        var fields = new VerticalLayout(new Paragraph(translate(key + ".text")), words);
        fields.setPadding(false);
        dialog.add(fields);
        var act = new Button(label(), click -> {
            if (words.getValue().isBlank()) {
                words.setErrorMessage(translate("establishment.action.missing"));
                words.setInvalid(true);
                return;
            }
            try {
                act(CaseId.parse(caseId), words.getValue());
                dialog.close();
                read.forget();
                Notification.show(translate(key + ".done"));
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Rejection refused) {
                words.setErrorMessage(translate(refused.messageKey(), refused.args()));
                words.setInvalid(true);
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(translate("establishment.action.cancel"), click -> dialog.close()), act);
        dialog.open();
        words.focus();
    }
}
