package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.incident.IncidentDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meld arbejdsskade. */
@Component
class ReportWorkInjury extends PlacementAction {

    private final IncidentDesk incidents;

    ReportWorkInjury(Pictures pictures, IncidentDesk incidents, CurrentUser user) {
        super(pictures, user, 170, "workInjury");
        this.incidents = incidents;
    }

    @Override
    boolean isHeardByCompanyConsultants() {
        return true;
    }

    @Override
    Report report(CaseId caseId) {
        var fatal = new Checkbox(translate("placement.field.fatal"));
        return new Report(List.of(fatal), () -> true, () -> incidents.workInjury(caseId, fatal.getValue()));
    }
}
