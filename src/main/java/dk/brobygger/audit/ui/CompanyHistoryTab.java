package dk.brobygger.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.look.Card;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.CompanyTab;
import java.time.Clock;
import java.util.UUID;

/** »Historik« on the company page: the latest of all its courses that the reader may open. */
@org.springframework.stereotype.Component
class CompanyHistoryTab implements CompanyTab {

    private static final int SHOWN = 60;

    private final AuditDesk audit;
    private final Clock clock;

    CompanyHistoryTab(AuditDesk audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String title() {
        return translate("audit.tab");
    }

    @Override
    public Component content(String companyId) {
        var card = new Card(translate("audit.tab")).beside(new Span(translate("audit.newest")));
        var told = audit.ofCompany(
                UUID.fromString(companyId), SHOWN, UI.getCurrent().getLocale());
        if (told.isEmpty()) {
            card.add(new EmptyState(Sign.CLOCK, translate("audit.tab"), translate("audit.company.none")));
            return card;
        }
        var story = new Story(clock, true);
        told.forEach(one -> story.tell(
                one.happened(),
                CaseHistoryView.titleOf(one.card(), card) + ", " + one.card().number()));
        card.add(story);
        return card;
    }
}
