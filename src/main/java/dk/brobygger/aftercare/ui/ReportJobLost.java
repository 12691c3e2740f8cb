package dk.brobygger.aftercare.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dk.brobygger.aftercare.AftercareDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.slots.CourseAction;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Meld job tabt: between two follow-ups of efterværn. */
@Component
class ReportJobLost implements CourseAction {

    private final AftercareDesk desk;
    private final AftercarePages pages;
    private final CurrentUser user;
    private final Clock clock;

    ReportJobLost(AftercareDesk desk, AftercarePages pages, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public String label() {
        return translate("aftercare.action.jobLost");
    }

    @Override
    public boolean offeredFor(String caseId) {
        return (user.has(Role.JOBKONSULENT) || user.has(Role.SAGSBEHANDLER)) && pages.isRunning(caseId);
    }

    @Override
    public void open(String caseId) {
        var lastDay = new DatePicker(translate("aftercare.action.jobLost.day"), LocalDate.now(clock));
        lastDay.setMax(LocalDate.now(clock));
        lastDay.setRequiredIndicatorVisible(true);
        var dialog = new Dialog(label());
        dialog.add(new Div(new Paragraph(translate("aftercare.action.jobLost.text")), lastDay));
        var report = new Button(label(), click -> {
            try {
                if (lastDay.getValue() == null) return;
                desk.reportJobLost(CaseId.parse(caseId), lastDay.getValue());
                pages.forget(caseId);
                dialog.close();
                Notification.show(translate("aftercare.action.jobLost.done"));
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Rejection refused) {
                lastDay.setInvalid(true);
                lastDay.setErrorMessage(translate(refused.messageKey(), refused.args()));
            }
        });
        report.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(translate("aftercare.action.cancel"), click -> dialog.close()), report);
        dialog.open();
    }
}
