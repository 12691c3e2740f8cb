package dk.brobygger.casefile.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.SheetLink;
import dk.brobygger.look.Sign;
import dk.brobygger.look.WeekMeter;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forløb: all courses, searched and filtered. The filter is in the URL. */
@Route(Ways.COURSES)
@Menu(title = "casefile.courses", order = 2, icon = "course")
@PermitAll
class CourseListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;

    private final transient CaseDesk cases;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final ComboBox<CaseKind> kind = new ComboBox<>();
    private final ComboBox<CaseStage> stage = new ComboBox<>();
    private final Checkbox closedToo = new Checkbox();
    private final Grid<CaseCard> grid = new Grid<>();
    private final Span count = new Span();
    private final Div empty = new Div();
    private final SheetLink<CaseCard> sheet;
    private boolean reading;

    CourseListView(CaseDesk cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
        sheet = sheet();
        var header =
                new PageHeader(getTranslation("casefile.courses")).with(count).actions(sheet);
        add(new Page(header, filters(), grid(), empty));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        reading = true;
        search.setValue(query.getSingleParameter("q").orElse(""));
        kind.setValue(query.getSingleParameter("kind")
                .flatMap(value -> named(CaseKind.values(), value))
                .orElse(null));
        stage.setValue(query.getSingleParameter("stage")
                .flatMap(value -> named(CaseStage.values(), value))
                .orElse(null));
        closedToo.setValue(query.getSingleParameter("closed").isPresent());
        reading = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.courses");
    }

    private Component filters() {
        search.setLabel(getTranslation("casefile.filter.text"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> changed());
        kind.setLabel(getTranslation("casefile.filter.kind"));
        kind.setItems(CaseKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("casefile.kind." + value));
        kind.setClearButtonVisible(true);
        kind.addValueChangeListener(change -> changed());
        stage.setLabel(getTranslation("casefile.filter.stage"));
        stage.setItems(CaseStage.values());
        stage.setItemLabelGenerator(value -> getTranslation("casefile.stage." + value));
        stage.setClearButtonVisible(true);
        stage.addValueChangeListener(change -> changed());
        closedToo.setLabel(getTranslation("casefile.filter.closed"));
        closedToo.addValueChangeListener(change -> changed());
        var filters = new Div(search, kind, stage, closedToo);
        filters.addClassName("bb-coursefilters");
        return filters;
    }

    private SheetLink<CaseCard> sheet() {
        return new SheetLink<CaseCard>(getTranslation("casefile.courses"))
                .column(getTranslation("casefile.column.course"), CourseWords::title)
                .column(getTranslation("casefile.column.number"), CaseCard::number)
                .column(getTranslation("casefile.filter.kind"), card -> getTranslation("casefile.kind." + card.kind()))
                .column(
                        getTranslation("casefile.column.stage"),
                        card -> getTranslation("casefile.stage." + card.stage()))
                .column(
                        getTranslation("casefile.column.weeks"),
                        card -> card.week(today()).orElse(null));
    }

    private Component grid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addClassName("bb-cards");
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("casefile.column.course"))
                .setFlexGrow(3)
                .setKey("course");
        grid.addColumn(CaseCard::number)
                .setHeader(getTranslation("casefile.column.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(card -> getTranslation("casefile.stage." + card.stage()))
                .setHeader(getTranslation("casefile.column.stage"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::meter)
                .setHeader(getTranslation("casefile.column.weeks"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Component link(CaseCard card) {
        return new RouterLink(
                CourseWords.title(card),
                CourseView.class,
                new RouteParameters(new RouteParam("caseId", card.id().toString())));
    }

    private Component meter(CaseCard card) {
        return card.weeks() == null || card.firstDay() == null
                ? new Span()
                : new WeekMeter(
                        card.week(today()).orElse(today().isBefore(card.firstDay()) ? 0 : card.weeks() + 1),
                        card.weeks());
    }

    private void changed() {
        if (reading) return;
        Map<String, String> query = new HashMap<>();
        if (!search.getValue().isBlank()) query.put("q", search.getValue());
        if (kind.getValue() != null) query.put("kind", kind.getValue().name());
        if (stage.getValue() != null) query.put("stage", stage.getValue().name());
        if (closedToo.getValue()) query.put("closed", "1");
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new com.vaadin.flow.router.Location(Ways.COURSES, QueryParameters.simple(query))));
        show();
    }

    private void show() {
        List<CaseCard> found = cases.visibleCases(
                new CaseFilter(value(kind), value(stage), !closedToo.getValue(), null, null, search.getValue(), MOST));
        grid.setItems(found);
        sheet.reads(page -> page == 0 ? found : List.of());
        grid.setVisible(!found.isEmpty());
        count.setText(
                found.size() == MOST
                        ? getTranslation("casefile.count.most", MOST)
                        : getTranslation("casefile.count", found.size()));
        empty.removeAll();
        if (found.isEmpty())
            empty.add(
                    new EmptyState(Sign.COURSE, getTranslation("casefile.none"), getTranslation("casefile.none.text")));
    }

    private static <T> @Nullable T value(ComboBox<T> box) {
        return box.getValue();
    }

    private static <E extends Enum<E>> java.util.Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
