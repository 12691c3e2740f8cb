package dk.brobygger.weeks.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.placement.EndReason;
import dk.brobygger.placement.PlacementDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** Virksomheden trækker sig. */
@Component
class ReportCompanyWithdrew extends PlacementAction {

    private final PlacementDesk desk;

    ReportCompanyWithdrew(Pictures pictures, PlacementDesk desk, CurrentUser user) {
        super(pictures, user, 190, "companyWithdrew");
        this.desk = desk;
    }

    @Override
    Report report(CaseId caseId) {
        return new Report(List.of(), () -> true, () -> desk.endEarly(caseId, EndReason.COMPANY_WITHDREW));
    }
}
