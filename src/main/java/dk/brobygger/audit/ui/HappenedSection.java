package dk.brobygger.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.slots.CourseSection;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** »Det er sket« on the course page: the latest of the case's trail. */
@Component
class HappenedSection implements CourseSection {

    private static final int LATEST = 8;

    private final AuditDesk audit;
    private final CurrentUser user;
    private final Clock clock;

    HappenedSection(AuditDesk audit, CurrentUser user, Clock clock) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean mayFollow() {
        return true;
    }

    @Override
    public com.vaadin.flow.component.Component section(String caseId) {
        var ui = UI.getCurrent();
        var card = new Card(ui.getTranslation("audit.happened"));
        if (user.has(Role.REVISOR) || user.has(Role.LEDER)) {
            card.beside(new RouterLink(
                    ui.getTranslation("audit.history"), CaseHistoryView.class, new RouteParameters("caseId", caseId)));
        }
        var latest = audit.latest(CaseId.parse(caseId), LATEST, ui.getLocale());
        var facts = Facts.list();
        var today = LocalDate.now(clock);
        latest.forEach(entry ->
                facts.with(DateWords.near(LocalDate.ofInstant(entry.at(), clock.getZone()), today), entry.text()));
        card.add(facts);
        card.setVisible(!latest.isEmpty());
        return card;
    }
}
