package dk.brobygger.establishment.ui;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.identity.CurrentUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ret vilkår: everybody confirms again. */
@Component
class ChangeTerms extends EstablishmentAction {

    private final EstablishmentDesk desk;

    ChangeTerms(OfThisRequest read, CurrentUser user, EstablishmentDesk desk) {
        super(read, user, 210, "changeTerms");
        this.desk = desk;
    }

    @Override
    boolean fits(CaseId caseId, Optional<EstablishmentView> latest) {
        return latest.map(view -> view.state().equals("APPROVING")).orElse(false);
    }

    @Override
    void act(CaseId caseId, String words) {
        desk.changeTerms(caseId, words);
    }
}
