package dk.brobygger.weeks.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Job fundet: the placement ends well. */
@Component
class ReportJobFound extends PlacementAction {

    private final PlacementDesk desk;

    ReportJobFound(Pictures pictures, PlacementDesk desk, CurrentUser user) {
        super(pictures, user, 180, "jobFound");
        this.desk = desk;
    }

    @Override
    Report report(CaseId caseId) {
        return new Report(List.of(), () -> true, () -> desk.endEarly(caseId, EndReason.JOB_FOUND));
    }
}
