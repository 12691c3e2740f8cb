package dk.brobygger.establishment.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.identity.CurrentUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Virksomheden trækker sig, before the first day. */
@Component
class CompanyWithdraws extends EstablishmentAction {

    private final WithdrawalDesk desk;

    CompanyWithdraws(OfThisRequest read, CurrentUser user, WithdrawalDesk desk) {
        super(read, user, 220, "companyWithdraws");
        this.desk = desk;
    }

    @Override
    boolean fits(CaseId caseId, Optional<EstablishmentView> latest) {
        return latest.map(EstablishmentAction::isBeforeStart).orElse(false);
    }

    @Override
    void act(CaseId caseId, String words) {
        desk.companyWithdraws(caseId, words);
    }
}
