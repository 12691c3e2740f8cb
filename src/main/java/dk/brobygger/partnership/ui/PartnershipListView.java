package dk.brobygger.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
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
import dk.brobygger.look.DateWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.SheetLink;
import dk.brobygger.look.Sign;
import dk.brobygger.partnership.PartnershipDesk;
import dk.brobygger.partnership.PartnershipFacts;
import dk.brobygger.partnership.PartnershipStatus;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Partnerskaber: every agreement, by company. The filter is in the URL. */
@Route("partnerships")
@Menu(title = "partnership.partnerships", order = 4, icon = "agreement")
@PermitAll
class PartnershipListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PartnershipDesk partnerships;
    private final TextField search = new TextField();
    private final ComboBox<PartnershipStatus> status = new ComboBox<>();
    private final Grid<PartnershipFacts> grid = new Grid<>();
    private final Span count = new Span();
    private final Div empty = new Div();
    private final SheetLink<PartnershipFacts> sheet;
    private boolean reading;

    PartnershipListView(PartnershipDesk partnerships) {
        this.partnerships = partnerships;
        sheet = sheet();
        var header = new PageHeader(getTranslation("partnership.partnerships"))
                .with(count)
                .actions(sheet);
        add(new Page(header, filters(), grid(), empty));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        reading = true;
        search.setValue(query.getSingleParameter("q").orElse(""));
        status.setValue(query.getSingleParameter("status")
                .flatMap(name -> Stream.of(PartnershipStatus.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        reading = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partnership.partnerships");
    }

    private Component filters() {
        search.setLabel(getTranslation("partnership.filter.text"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.addValueChangeListener(change -> changed());
        status.setLabel(getTranslation("partnership.filter.status"));
        status.setItems(PartnershipStatus.values());
        status.setItemLabelGenerator(value -> getTranslation("partnership.status." + value));
        status.setClearButtonVisible(true);
        status.addValueChangeListener(change -> changed());
        var filters = new Div(search, status);
        filters.addClassName("bb-coursefilters");
        return filters;
    }

    private SheetLink<PartnershipFacts> sheet() {
        return new SheetLink<PartnershipFacts>(getTranslation("partnership.partnerships"))
                .column(getTranslation("partnership.column.company"), PartnershipFacts::companyName)
                .column(
                        getTranslation("partnership.column.kind"),
                        facts -> getTranslation(
                                "partnership.kind." + facts.terms().kind()))
                .column(
                        getTranslation("partnership.column.status"),
                        facts -> getTranslation("partnership.status." + facts.status()))
                .column(
                        getTranslation("partnership.column.from"),
                        facts -> facts.terms().firstDay())
                .column(
                        getTranslation("partnership.column.goal"),
                        facts -> getTranslation(
                                "partnership.section.goal.text",
                                facts.terms().goalCourses(),
                                facts.terms().goalJobs()));
    }

    private Component grid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("bb-cards");
        grid.setHeight("70vh");
        grid.addComponentColumn(facts -> new Anchor(Ways.company(facts.company()), facts.companyName()))
                .setHeader(getTranslation("partnership.column.company"))
                .setKey("company")
                .setFlexGrow(3);
        grid.addColumn(facts ->
                        getTranslation("partnership.kind." + facts.terms().kind()))
                .setHeader(getTranslation("partnership.column.kind"))
                .setFlexGrow(1);
        grid.addColumn(facts -> getTranslation("partnership.status." + facts.status()))
                .setHeader(getTranslation("partnership.column.status"))
                .setFlexGrow(1);
        grid.addColumn(facts -> DateWords.dayAndYear(facts.terms().firstDay()))
                .setHeader(getTranslation("partnership.column.from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(facts -> getTranslation(
                        "partnership.section.goal.text",
                        facts.terms().goalCourses(),
                        facts.terms().goalJobs()))
                .setHeader(getTranslation("partnership.column.goal"))
                .setFlexGrow(1);
        grid.addComponentColumn(
                        facts -> new Anchor(Ways.course(facts.caseId()), getTranslation("partnership.section.open")))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private void changed() {
        if (reading) return;
        Map<String, String> query = new HashMap<>();
        if (!search.getValue().isBlank()) query.put("q", search.getValue());
        if (status.getValue() != null) query.put("status", status.getValue().name());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("partnerships", QueryParameters.simple(query))));
        show();
    }

    private void show() {
        var text = search.getValue();
        List<PartnershipStatus> wanted = status.getValue() == null ? List.of() : List.of(status.getValue());
        var found = partnerships.count(text, wanted);
        grid.setItems(query -> partnerships.find(text, wanted, query.getPage(), query.getPageSize()).stream(), query ->
                (int) Math.min(found, Integer.MAX_VALUE));
        sheet.reads(page -> partnerships.find(text, wanted, page, SheetLink.PAGE));
        grid.setVisible(found > 0);
        count.setText(getTranslation("partnership.count", found));
        empty.removeAll();
        if (found == 0)
            empty.add(new EmptyState(
                    Sign.AGREEMENT, getTranslation("partnership.none"), getTranslation("partnership.none.text")));
    }
}
