package dk.brobygger.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.slots.CaseTab;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** »Historik« beside a task: who did what in the case and when, with a way to all of it for who may. */
@Component
class HistoryTab implements CaseTab {

    private static final int FIRST = 30;
    private static final int ALL = 200;

    private final AuditDesk audit;
    private final CurrentUser user;
    private final Clock clock;

    HistoryTab(AuditDesk audit, CurrentUser user, Clock clock) {
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String title() {
        return translate("audit.tab");
    }

    @Override
    public com.vaadin.flow.component.Component content(String caseId, String taskId, Runnable changed) {
        var box = new Div();
        box.addClassName("bb-history");
        if (user.has(Role.REVISOR) || user.has(Role.LEDER))
            box.add(new RouterLink(
                    translate("audit.whole"), CaseHistoryView.class, new RouteParameters("caseId", caseId)));
        var place = new Div();
        box.add(place);
        fill(place, CaseId.parse(caseId), FIRST);
        return box;
    }

    /** One more than is shown is read, to know whether there is more. */
    private void fill(Div place, CaseId caseId, int most) {
        var latest = audit.latest(caseId, most + 1, UI.getCurrent().getLocale());
        place.removeAll();
        if (latest.isEmpty()) {
            var none = new Span(translate("audit.none"));
            none.addClassNames("bb-muted", "bb-small");
            place.add(none);
            return;
        }
        var story = new Story(clock, true);
        latest.stream().limit(most).forEach(story::tell);
        place.add(story);
        if (latest.size() > most && most < ALL) {
            var more = new Button(translate("audit.more"), click -> fill(place, caseId, ALL));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            place.add(more);
        }
    }
}
