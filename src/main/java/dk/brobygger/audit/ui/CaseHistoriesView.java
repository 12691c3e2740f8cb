package dk.brobygger.audit.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.look.Card;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.PlainTable;
import jakarta.annotation.security.RolesAllowed;

/** Sagshistorier: finds the case whose history is to be read. */
@Route("history")
@Menu(title = "audit.menu", icon = "shield", order = 80)
@RolesAllowed({"revisor", "leder"})
class CaseHistoriesView extends Page implements HasDynamicTitle {

    private static final int MOST = 50;

    private final transient CaseDesk cases;
    private final Card found;

    CaseHistoriesView(CaseDesk cases) {
        this.cases = cases;
        this.found = new Card(getTranslation("audit.menu"));
        var words = new TextField(getTranslation("audit.find"));
        words.setPlaceholder(getTranslation("audit.find.hint"));
        words.setWidth("24em");
        words.setMaxLength(100);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show(change.getValue()));
        add(new PageHeader(getTranslation("audit.menu")), words, found);
        show("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.menu") + " – Brobygger";
    }

    private void show(String words) {
        found.removeAll();
        var cards = cases.visibleCases(new CaseFilter(null, null, false, null, null, words, MOST));
        if (cards.isEmpty()) {
            found.add(new Span(getTranslation("audit.find.none")));
            return;
        }
        var table = new PlainTable(
                getTranslation("audit.case"), getTranslation("audit.parties"), getTranslation("audit.stage"));
        cards.forEach(card -> table.row(
                card.number(),
                new RouterLink(
                        CaseHistoryView.titleOf(card, this),
                        CaseHistoryView.class,
                        new RouteParameters("caseId", card.id().toString())),
                getTranslation("casefile.stage." + card.stage())));
        found.add(table);
    }
}
