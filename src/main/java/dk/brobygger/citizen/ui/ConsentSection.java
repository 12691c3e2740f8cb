package dk.brobygger.citizen.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.Card;
import dk.brobygger.look.Page;
import dk.brobygger.slots.CourseSection;
import dk.brobygger.slots.Ways;

/** What the company of a course may know. */
@org.springframework.stereotype.Component
class ConsentSection implements CourseSection {

    private final OfThisRequest read;
    private final ConsentDesk desk;
    private final CurrentUser user;

    ConsentSection(OfThisRequest read, ConsentDesk desk, CurrentUser user) {
        this.read = read;
        this.desk = desk;
        this.user = user;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public boolean shownFor(String caseKind) {
        return "PLACEMENT_COURSE".equals(caseKind);
    }

    @Override
    public Component section(String caseId) {
        var card = new Card(translate("citizen.consents"));
        if (!user.has(Role.VIRKSOMHEDSKONSULENT)
                && !user.has(Role.JOBKONSULENT)
                && !user.has(Role.SAGSBEHANDLER)
                && !user.has(Role.LEDER)) {
            card.setVisible(false);
            return card;
        }
        var consents = read.consents(CaseId.parse(caseId));
        card.setVisible(!consents.isEmpty());
        card.add(Page.stack(consents.stream()
                .map(consent -> new ConsentLine(desk, consent, this::readAnew))
                .toArray(Component[]::new)));
        consents.stream()
                .findFirst()
                .ifPresent(consent ->
                        card.beside(new Anchor(Ways.candidate(consent.citizen()), translate("citizen.open"))));
        return card;
    }

    private void readAnew() {
        read.forget();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
