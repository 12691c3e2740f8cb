package dk.brobygger.aftercare.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.slots.CourseAction;
import org.springframework.stereotype.Component;

/** Meld risiko for tilbagefald: a meeting follows within two working days. */
@Component
class ReportRelapseRisk implements CourseAction {

    private static final int LONGEST = 2_000;

    private final AftercareDesk desk;
    private final AftercarePages pages;
    private final CurrentUser user;

    ReportRelapseRisk(AftercareDesk desk, AftercarePages pages, CurrentUser user) {
        this.desk = desk;
        this.pages = pages;
        this.user = user;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public String label() {
        return translate("aftercare.action.risk");
    }

    @Override
    public boolean offeredFor(String caseId) {
        return (user.has(Role.JOBKONSULENT) || user.has(Role.SAGSBEHANDLER) || user.has(Role.VIRKSOMHEDSKONSULENT))
                && pages.isRunning(caseId);
    }

    @Override
    public void open(String caseId) {
        var what = new TextArea(translate("aftercare.action.risk.what"));
        what.setWidthFull();
        what.setMaxLength(LONGEST);
        what.setRequiredIndicatorVisible(true);
        var dialog = new Dialog(label());
        dialog.setWidth("32rem");
        dialog.add(new Div(new Paragraph(translate("aftercare.action.risk.text")), what));
        var report = new Button(label(), click -> {
            if (what.getValue().isBlank()) {
                what.setInvalid(true);
                return;
            }
            try {
                desk.reportRisk(CaseId.parse(caseId), what.getValue().strip());
                pages.forget(caseId);
                dialog.close();
                Notification.show(translate("aftercare.action.risk.done"));
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Rejection refused) {
                what.setInvalid(true);
                what.setErrorMessage(translate(refused.messageKey(), refused.args()));
            }
        });
        report.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(translate("aftercare.action.cancel"), click -> dialog.close()), report);
        dialog.open();
    }
}
