package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.OfferMenus;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.slots.Ways;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.ListSettings;
import dk.brobygger.views.RowDetail;
import elemental.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tasks as rows that one scrolls through, one of them chosen. */
class TaskGrid extends Div {

    private static final int PAGE = 30;

    /** A task that stands among the first is seen without scrolling. */
    private static final int FIRST = 3;

    private static final String FOCUS = """
            const row = this.querySelector('.bb-task[data-task="' + $0 + '"]');
            if (row) { row.scrollIntoView({ block: 'nearest' }); row.querySelector('a').focus({ preventScroll: true }); }
            """;

    /** The rows follow a moment after they were asked for. */
    private static final String FOCUS_SOON = """
            let tries = 20;
            const soon = () => {
              const row = this.querySelector('.bb-task[data-task="' + $0 + '"] a');
              if (row && row.checkVisibility()) row.focus({ preventScroll: true });
              else if (--tries) setTimeout(soon, 50);
            };
            setTimeout(soon, 100);
            """;

    private final Reader reader;
    private final Consumer<@Nullable InboxItem> whenChosen;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> selected = new LinkedHashSet<>();
    private final Consumer<Set<String>> whenSelected;
    private final transient Function<InboxItem, List<Offers.Offer>> offers;
    private final transient TaskRow words;
    private final Grid<Rows.Row> grid = new Grid<>();
    private @Nullable Component empty;
    private @Nullable InboxItem chosen;
    private @Nullable Rows rows;
    private transient UnaryOperator<String> way = Ways::task;
    private Set<RowDetail> details = ListSettings.USUAL.details();

    /**
     * @param offers what can be done with a task
     * @param whenSelected gets the ids that are ticked
     */
    TaskGrid(
            Reader reader,
            DueLabels dueLabels,
            Function<InboxItem, List<Offers.Offer>> offers,
            Consumer<@Nullable InboxItem> whenChosen,
            Consumer<Set<String>> whenSelected) {
        this.whenSelected = whenSelected;
        this.offers = offers;
        this.reader = reader;
        this.whenChosen = whenChosen;
        words = new TaskRow(reader, dueLabels, name -> names.computeIfAbsent(name, reader::nameOf));
        addClassName("bb-list");
        grid.addClassName("bb-rows");
        grid.addThemeNames("no-border", "no-row-borders");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.addColumn(TaskRow.renderer(this::said, this::tick)).setFlexGrow(1);
        grid.addItemClickListener(click -> {
            if (click.getItem().item() != null) {
                choose(click.getItem().item());
            }
        });
        offer();
        grid.setVisible(false);
        add(grid);
    }

    /** Shows an empty list's words. */
    void show(Component words) {
        clear();
        rows = null;
        grid.setItems(List.of());
        grid.setVisible(false);
        empty = words;
        add(words);
        mark(null);
    }

    private void clear() {
        if (empty != null) {
            remove(empty);
            empty = null;
        }
    }

    /**
     * Shows rows, and the chosen task where it stood.
     *
     * @param wanted id of the task to choose; the first one when it is not there
     * @param shown what each row says
     * @param to the way to a task, by its id
     */
    void show(Rows found, String name, String wanted, Set<RowDetail> shown, UnaryOperator<String> to) {
        clear();
        boolean stays = rows != null && chosen != null && chosen.id().equals(wanted);
        way = to;
        rows = found;
        details = shown;
        OptionalInt place = wanted.isEmpty() ? OptionalInt.empty() : found.indexOf(wanted);
        List<InboxItem> items = found.items();
        chosen = items.stream()
                .filter(item -> item.id().equals(wanted))
                .findFirst()
                .orElse(items.get(0));
        grid.getElement().setAttribute("aria-label", name);
        grid.setVisible(true);
        grid.setItems(new CallbackDataProvider<Rows.Row, Void>(
                query -> found.fetch(query.getOffset(), query.getLimit()),
                query -> Math.min(found.size() - query.getOffset(), query.getLimit()),
                Rows.Row::key));
        if (!found.hasEnded()) {
            grid.getLazyDataView().setItemCountEstimate(found.size() + Rows.PAGE);
        }
        if (!stays) {
            grid.scrollToIndex(place.isPresent() && place.getAsInt() > FIRST ? place.getAsInt() - 2 : 0);
        }
        mark(chosen);
    }

    /** Right click, or the menu key, opens what can be done with a row. */
    private void offer() {
        GridContextMenu<Rows.Row> menu = grid.addContextMenu();
        menu.setDynamicContentHandler(row -> {
            menu.removeAll();
            if (row == null || row.item() == null) {
                return false;
            }
            choose(row.item());
            List<Offers.Offer> some = offers.apply(row.item());
            some.forEach(offer ->
                    menu.addItem(OfferMenus.line(offer), click -> offer.act().run()));
            return !some.isEmpty();
        });
    }

    /** What is ticked, also out of sight. */
    Set<String> selected() {
        return Set.copyOf(selected);
    }

    void selectNone() {
        selected.clear();
        getElement().executeJs("this.querySelectorAll('.bb-task > input').forEach(box => box.checked = false)");
        whenSelected.accept(selected);
    }

    @Nullable
    InboxItem chosen() {
        return chosen;
    }

    /** Whether the rows stand differently now; looked up only when one of these tasks is among them. */
    boolean isStale(Set<String> ids) {
        Rows shown = rows;
        return shown != null && (ids.isEmpty() || ids.stream().anyMatch(shown::holds)) && shown.isStale();
    }

    /** Goes so many tasks down; up when negative. */
    void move(int by) {
        if (rows == null || chosen == null) {
            return;
        }
        List<InboxItem> items = rows.items();
        int at = items.stream().map(InboxItem::id).toList().indexOf(chosen.id()) + by;
        if (at >= 0 && at < items.size()) {
            choose(items.get(at));
            getElement().executeJs(FOCUS, items.get(at).id());
        }
    }

    /** The chosen task has the focus as soon as it is drawn. */
    void focusChosen() {
        InboxItem now = chosen;
        if (now != null) {
            getElement().executeJs(FOCUS_SOON, now.id());
        }
    }

    private void choose(InboxItem item) {
        InboxItem before = chosen;
        mark(item);
        if (before != null) {
            redraw(before);
        }
        redraw(item);
    }

    private void mark(@Nullable InboxItem item) {
        chosen = item;
        whenChosen.accept(item);
    }

    private void redraw(InboxItem item) {
        if (rows != null) {
            rows.row(item.id()).ifPresent(row -> grid.getDataProvider().refreshItem(row));
        }
    }

    private void tick(Rows.Row row, boolean ticked) {
        if (ticked) {
            selected.add(row.key());
        } else {
            selected.remove(row.key());
        }
        whenSelected.accept(selected);
    }

    private JsonObject said(Rows.Row row) {
        InboxItem item = row.item();
        if (item == null) {
            return TaskRow.heading(
                    row.group(), rows == null ? "" : rows.count(row.group()).shown());
        }
        JsonObject said = words.task(item, row.first(), way.apply(item.id()), details);
        if (reader.works() && item.doneAt() == null) {
            TaskRow.tickable(said, item, selected.contains(item.id()));
        }
        said.put("current", chosen != null && chosen.id().equals(item.id()));
        return said;
    }
}
