package dk.brobygger.weeks.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.incident.IncidentDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meld rimelighedskrav brudt. */
@Component
class ReportRatioBroken extends PlacementAction {

    private final IncidentDesk incidents;

    ReportRatioBroken(Pictures pictures, IncidentDesk incidents, CurrentUser user) {
        super(pictures, user, 210, "ratioBroken");
        this.incidents = incidents;
    }

    @Override
    boolean isHeardByCompanyConsultants() {
        return true;
    }

    @Override
    Report report(CaseId caseId) {
        return new Report(List.of(), () -> true, () -> incidents.ratioBroken(caseId));
    }
}
