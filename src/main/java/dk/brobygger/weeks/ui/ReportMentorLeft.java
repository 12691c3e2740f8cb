package dk.brobygger.weeks.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.incident.IncidentDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mentor stopper. */
@Component
class ReportMentorLeft extends PlacementAction {

    private final IncidentDesk incidents;

    ReportMentorLeft(Pictures pictures, IncidentDesk incidents, CurrentUser user) {
        super(pictures, user, 160, "mentorLeft");
        this.incidents = incidents;
    }

    @Override
    boolean isHeardByCompanyConsultants() {
        return true;
    }

    @Override
    Report report(CaseId caseId) {
        return new Report(List.of(), () -> true, () -> incidents.mentorLeft(caseId));
    }
}
