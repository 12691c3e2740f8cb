package dk.brobygger.company.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
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
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyRow;
import dk.brobygger.company.CompanySearch;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.SheetLink;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.register.Sector;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Virksomheder: all companies, searched and filtered, read as one scrolls. The filter is in the URL. */
@Route(Ways.COMPANIES)
@Menu(title = "company.companies", order = 3, icon = "company")
@PermitAll
class CompanyListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompanyDesk companies;
    private final TextField search = new TextField();
    private final ComboBox<String> city = new ComboBox<>();
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final TextField industry = new TextField();
    private final Checkbox closedToo = new Checkbox();
    private final Grid<CompanyRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Div empty = new Div();
    private final SheetLink<CompanyRow> sheet;
    private boolean reading;

    CompanyListView(CompanyDesk companies, CurrentUser user) {
        this.companies = companies;
        sheet = sheet();
        var header =
                new PageHeader(getTranslation("company.companies")).with(count).actions(sheet);
        if (user.has(Role.VIRKSOMHEDSKONSULENT) || user.has(Role.LEDER) || user.has(Role.ADMINISTRATOR)) {
            header.actions(
                    new Button(
                            getTranslation("company.new"),
                            Sign.PLUS.icon(),
                            click -> getUI().ifPresent(ui -> ui.navigate(NewCompanyView.class))),
                    new Button(
                            getTranslation("company.import"),
                            Sign.UPLOAD.icon(),
                            click -> getUI().ifPresent(ui -> ui.navigate(CompanyImportView.class))));
        }
        add(new Page(header, filters(), grid(), empty));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        reading = true;
        search.setValue(query.getSingleParameter("q").orElse(""));
        city.setItems(companies.cities());
        city.setValue(query.getSingleParameter("city").orElse(null));
        sector.setValue(query.getSingleParameter("sector")
                .flatMap(name -> Stream.of(Sector.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        industry.setValue(query.getSingleParameter("industry").orElse(""));
        closedToo.setValue(query.getSingleParameter("closed").isPresent());
        reading = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.companies");
    }

    private Component filters() {
        search.setLabel(getTranslation("company.filter.text"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.addValueChangeListener(change -> changed());
        city.setLabel(getTranslation("company.filter.city"));
        city.setClearButtonVisible(true);
        city.addValueChangeListener(change -> changed());
        sector.setLabel(getTranslation("company.filter.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(value -> getTranslation("company.sector." + value));
        sector.setClearButtonVisible(true);
        sector.addValueChangeListener(change -> changed());
        industry.setLabel(getTranslation("company.filter.industry"));
        industry.setAllowedCharPattern("[0-9]");
        industry.setMaxLength(6);
        industry.setValueChangeMode(ValueChangeMode.LAZY);
        industry.setClearButtonVisible(true);
        industry.addValueChangeListener(change -> changed());
        closedToo.setLabel(getTranslation("company.filter.closed"));
        closedToo.addValueChangeListener(change -> changed());
        var filters = new Div(search, city, sector, industry, closedToo);
        filters.addClassName("bb-coursefilters");
        return filters;
    }

    private SheetLink<CompanyRow> sheet() {
        return new SheetLink<CompanyRow>(getTranslation("company.companies"))
                .column(getTranslation("company.column.name"), CompanyRow::name)
                .column(getTranslation("company.column.cvr"), CompanyRow::cvr)
                .column(
                        getTranslation("company.filter.sector"),
                        row -> getTranslation("company.sector." + row.sector()))
                .column(getTranslation("company.column.city"), CompanyRow::city)
                .column(getTranslation("company.column.industry"), CompanyRow::industryText)
                .column(getTranslation("company.column.employees"), CompanyRow::employees)
                .column(getTranslation("company.column.state"), this::stateInWords);
    }

    private @Nullable String stateInWords(CompanyRow row) {
        if (row.closedOn() != null) return getTranslation("company.state.closed", DateWords.day(row.closedOn()));
        return row.optedOutOn() == null ? null : getTranslation("company.state.optedOut");
    }

    private Component grid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("bb-cards");
        grid.setHeight("70vh");
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("company.column.name"))
                .setKey("name")
                .setFlexGrow(3);
        grid.addColumn(CompanyRow::cvr)
                .setHeader(getTranslation("company.column.cvr"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(CompanyRow::city)
                .setHeader(getTranslation("company.column.city"))
                .setFlexGrow(1);
        grid.addColumn(CompanyRow::industryText)
                .setHeader(getTranslation("company.column.industry"))
                .setFlexGrow(2);
        grid.addColumn(CompanyRow::employees)
                .setPartNameGenerator(row -> "desk")
                .setHeader(getTranslation("company.column.employees"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("company.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Component link(CompanyRow row) {
        return new RouterLink(
                row.name(),
                CompanyView.class,
                new RouteParameters(new RouteParam("companyId", row.id().toString())));
    }

    private Component state(CompanyRow row) {
        if (row.closedOn() != null)
            return Status.badge(Tone.NEUTRAL, getTranslation("company.state.closed", DateWords.day(row.closedOn())));
        if (row.optedOutOn() != null) return Status.badge(Tone.WARNING, getTranslation("company.state.optedOut"));
        return new Span();
    }

    private void changed() {
        if (reading) return;
        Map<String, String> query = new HashMap<>();
        if (!search.getValue().isBlank()) query.put("q", search.getValue());
        if (city.getValue() != null) query.put("city", city.getValue());
        if (sector.getValue() != null) query.put("sector", sector.getValue().name());
        if (!industry.getValue().isBlank()) query.put("industry", industry.getValue());
        if (closedToo.getValue()) query.put("closed", "1");
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(Ways.COMPANIES, QueryParameters.simple(query))));
        show();
    }

    private void show() {
        var wanted = new CompanySearch(
                search.getValue(),
                city.getValue() == null ? "" : city.getValue(),
                industry.getValue(),
                sector.getValue() == null ? Set.of(Sector.values()) : Set.of(sector.getValue()),
                closedToo.getValue());
        var found = companies.count(wanted);
        grid.setItems(query -> companies.find(wanted, query.getPage(), query.getPageSize()).stream(), query ->
                (int) Math.min(found, Integer.MAX_VALUE));
        sheet.reads(page -> companies.find(wanted, page, SheetLink.PAGE));
        grid.setVisible(found > 0);
        count.setText(getTranslation("company.count", found));
        empty.removeAll();
        if (found == 0)
            empty.add(
                    new EmptyState(Sign.COMPANY, getTranslation("company.none"), getTranslation("company.none.text")));
    }
}
