package dk.brobygger.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.audit.AuditDesk;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.look.Card;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sagshistorie: who did what, when, on whose behalf and on what ground; for the auditor and the leader. */
@Route("history/:caseId")
@RolesAllowed({"revisor", "leder"})
class CaseHistoryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient AuditDesk audit;
    private final transient CaseDesk cases;
    private final transient Clock clock;
    private Story story;
    private Button more = new Button();
    private String title = "";
    private @Nullable UUID last;

    CaseHistoryView(AuditDesk audit, CaseDesk cases, Clock clock) {
        this.audit = audit;
        this.cases = cases;
        this.clock = clock;
        this.story = new Story(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(CaseId.parse(event.getRouteParameters().get("caseId").orElse("")));
        } catch (IllegalArgumentException | NoSuchCase none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    void show(CaseId caseId) {
        var card = cases.visibleCard(caseId);
        title = titleOf(card, this);
        story = new Story(clock);
        more = new Button();
        last = null;
        var list = new Card(getTranslation("audit.history")).beside(new Span(getTranslation("audit.newest")));
        list.add(story, more);
        removeAll();
        add(
                new PageHeader(title)
                        .under(
                                new RouterLink(getTranslation("audit.menu"), CaseHistoriesView.class),
                                new Span(card.number()))
                        .with(
                                Status.badge(
                                        Sign.COURSE, Tone.PRIMARY, getTranslation("casefile.stage." + card.stage())),
                                Status.INFO.badge(getTranslation("audit.entries", audit.length(caseId))))
                        .actions(new Anchor(Ways.course(caseId), getTranslation("audit.course"))),
                list);
        more.setText(getTranslation("audit.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> append(caseId));
        if (!append(caseId)) {
            list.add(new EmptyState(Sign.CLOCK, getTranslation("audit.history"), getTranslation("audit.none")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.history") + " " + title + " – Brobygger";
    }

    private boolean append(CaseId caseId) {
        var entries = audit.history(caseId, last, PAGE, getLocale());
        entries.forEach(story::tell);
        if (!entries.isEmpty()) last = entries.get(entries.size() - 1).id();
        more.setVisible(entries.size() == PAGE);
        return !entries.isEmpty();
    }

    /** »Amina R. hos Klitrosen Service«, or the one of them that there is. */
    static String titleOf(CaseCard card, Component reader) {
        var candidate = card.candidateName();
        var company = card.companyName();
        if (candidate != null && company != null) return reader.getTranslation("casefile.title", candidate, company);
        if (candidate != null) return candidate;
        return company == null ? card.number() : company;
    }
}
