package dk.brobygger.citizen.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.slots.CourseAction;
import org.springframework.stereotype.Component;

/** Samtykke trukket tilbage, said on the course page. */
@Component
class WithdrawConsent implements CourseAction {

    private final OfThisRequest read;
    private final ConsentDesk desk;
    private final CurrentUser user;

    WithdrawConsent(OfThisRequest read, ConsentDesk desk, CurrentUser user) {
        this.read = read;
        this.desk = desk;
        this.user = user;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String label() {
        return translate("citizen.withdraw");
    }

    @Override
    public boolean offeredFor(String caseId) {
        if (!user.has(Role.JOBKONSULENT) && !user.has(Role.SAGSBEHANDLER) && !user.has(Role.LEDER)) return false;
        return read.consents(CaseId.parse(caseId)).stream()
                .anyMatch(consent -> !consent.inForce().isEmpty());
    }

    @Override
    public void open(String caseId) {
        read.consents(CaseId.parse(caseId)).stream()
                .filter(consent -> !consent.inForce().isEmpty())
                .findFirst()
                .ifPresent(consent -> new WithdrawDialog(desk, consent, () -> {
                            read.forget();
                            UI.getCurrent().refreshCurrentRoute(false);
                        })
                        .open());
    }
}
