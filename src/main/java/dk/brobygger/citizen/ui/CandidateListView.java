package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.citizen.CandidateRow;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.SheetLink;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;

/** Kandidater: everybody on the way, searched and filtered. The filter is in the URL, a CPR number never is. */
@Route(Ways.CANDIDATES)
@Menu(title = "citizen.candidates", order = 5, icon = "people")
@RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER})
class CandidateListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CPR = "\\s*[0-9]{6}[\\s-]?[0-9]{4}\\s*";

    private final transient CitizenDesk desk;
    private final transient CurrentUser user;
    private final TextField search = new TextField();
    private final ComboBox<String> group = new ComboBox<>();
    private final Grid<CandidateRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Div empty = new Div();
    private final SheetLink<CandidateRow> sheet;
    private boolean reading;

    CandidateListView(CitizenDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
        this.sheet = sheet();
        add(new Page(header(), filters(), grid(), empty));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        reading = true;
        search.setValue(query.getSingleParameter("q").orElse(""));
        group.setValue(query.getSingleParameter("group")
                .filter(TargetGroups.ALL::contains)
                .orElse(null));
        reading = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("citizen.candidates");
    }

    private Component header() {
        var header =
                new PageHeader(getTranslation("citizen.candidates")).with(count).actions(sheet);
        if (user.has(Role.JOBKONSULENT) || user.has(Role.SAGSBEHANDLER) || user.has(Role.LEDER)) {
            var register = new Button(
                    getTranslation("citizen.new"),
                    Sign.PLUS.icon(),
                    click -> new NewCandidateDialog(desk, this::go).open());
            register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(register);
        }
        return header;
    }

    private Component filters() {
        search.setLabel(getTranslation("citizen.filter.text"));
        search.setWidth("24rem");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> changed());
        group.setLabel(getTranslation("citizen.filter.group"));
        group.setItems(TargetGroups.ALL);
        group.setItemLabelGenerator(value -> getTranslation("citizen.group." + value));
        group.setClearButtonVisible(true);
        group.setWidth("20rem");
        group.addValueChangeListener(change -> changed());
        var filters = new Div(search, group);
        filters.addClassName("bb-coursefilters");
        return filters;
    }

    private SheetLink<CandidateRow> sheet() {
        return new SheetLink<CandidateRow>(getTranslation("citizen.candidates"))
                .column(getTranslation("citizen.column.name"), CandidateRow::displayName)
                .column(
                        getTranslation("citizen.column.group"),
                        row -> getTranslation("citizen.group." + row.targetGroup()))
                .column(getTranslation("citizen.column.city"), CandidateRow::city);
    }

    private Component grid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("bb-cards");
        grid.setPageSize(50);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("citizen.column.name"))
                .setFlexGrow(2)
                .setKey("name");
        grid.addColumn(row -> getTranslation("citizen.group." + row.targetGroup()))
                .setHeader(getTranslation("citizen.column.group"))
                .setFlexGrow(3)
                .setKey("group");
        grid.addColumn(row -> row.city() == null ? "" : row.city())
                .setHeader(getTranslation("citizen.column.city"))
                .setFlexGrow(1)
                .setKey("city");
        return grid;
    }

    private Component name(CandidateRow row) {
        var link = new RouterLink(
                row.displayName(),
                CandidateView.class,
                new RouteParameters(new RouteParam("citizenId", row.id().toString())));
        return row.confidential()
                ? new Div(
                        link,
                        new Span(" "),
                        Status.badge(Sign.SHIELD, Tone.WARNING, getTranslation("citizen.protected")))
                : link;
    }

    private void changed() {
        if (reading) return;
        if (search.getValue().matches(CPR)) {
            findByCpr();
            return;
        }
        Map<String, String> query = new HashMap<>();
        if (!search.getValue().isBlank()) query.put("q", search.getValue());
        if (group.getValue() != null) query.put("group", group.getValue());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Ways.CANDIDATES, QueryParameters.simple(query))));
        show();
    }

    private void findByCpr() {
        try {
            desk.withCpr(search.getValue())
                    .ifPresentOrElse(this::go, () -> Notification.show(getTranslation("citizen.cpr.none")));
        } catch (Rejection refused) {
            Notification.show(getTranslation(refused.messageKey(), refused.args()));
        }
    }

    private void go(CitizenId id) {
        getUI().ifPresent(ui -> ui.navigate(Ways.candidate(id)));
    }

    private void show() {
        var words = search.getValue();
        var wanted = group.getValue() == null ? "" : group.getValue();
        var found = (int) desk.count(words, wanted);
        grid.setItems(DataProvider.fromCallbacks(
                query -> desk.find(words, wanted, query.getPage(), query.getPageSize()).stream(), query -> {
                    query.getOffset();
                    return found;
                }));
        sheet.reads(page -> desk.find(words, wanted, page, SheetLink.PAGE));
        grid.setVisible(found > 0);
        count.setText(getTranslation("citizen.count", found));
        empty.removeAll();
        if (found == 0)
            empty.add(new EmptyState(Sign.PEOPLE, getTranslation("citizen.none"), getTranslation("citizen.none.text")));
    }
}
