package dk.brobygger.match.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.identity.Rejection;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.slots.CandidateAction;
import dk.brobygger.slots.Ways;
import org.springframework.stereotype.Component;

/** Nyt forløb: begins a placement course from the candidate's page. */
@Component
class StartCourse implements CandidateAction {

    private final MatchDesk desk;

    StartCourse(MatchDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String label() {
        return translate("match.start");
    }

    @Override
    public boolean offeredFor(String citizenId) {
        return true;
    }

    @Override
    public void open(String citizenId) {
        try {
            var caseId = desk.start(CitizenId.parse(citizenId));
            Notification.show(translate("match.started"));
            UI.getCurrent().navigate(Ways.course(caseId));
        } catch (Rejection refused) {
            Notification.show(translate(refused.messageKey(), refused.args()));
        }
    }
}
