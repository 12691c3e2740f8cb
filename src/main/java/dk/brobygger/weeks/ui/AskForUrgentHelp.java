package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.incident.IncidentDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bed om akut hjælp: the company needs somebody within two working hours. */
@Component
class AskForUrgentHelp extends PlacementAction {

    private final IncidentDesk incidents;

    AskForUrgentHelp(Pictures pictures, IncidentDesk incidents, CurrentUser user) {
        super(pictures, user, 120, "urgentHelp");
        this.incidents = incidents;
    }

    @Override
    boolean isHeardByCompanyConsultants() {
        return true;
    }

    @Override
    Report report(CaseId caseId) {
        var request = new TextArea(translate("placement.field.request"));
        request.setWidthFull();
        request.setMaxLength(1000);
        request.setRequiredIndicatorVisible(true);
        return new Report(
                List.of(request),
                () -> !request.getValue().isBlank(),
                () -> incidents.urgentHelp(caseId, request.getValue()));
    }
}
