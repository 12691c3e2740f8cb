package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.ListSettings;
import dk.brobygger.inbox.RowDetail;
import dk.brobygger.look.Ways;
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

    private static final String MARK =
            "this.querySelectorAll('.bb-task').forEach(row => row.toggleAttribute('data-current', row.dataset.task === $0))";
    private static final String FOCUS = """
            const row = this.querySelector('.bb-task[data-task="' + $0 + '"]');
            if (row) { row.scrollIntoView({ block: 'nearest' }); row.querySelector('a').focus({ preventScroll: true }); }
            """;

    private final CaseSide side;
    private final DueLabels dueLabels;
    private final Consumer<@Nullable InboxItem> whenChosen;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> selected = new LinkedHashSet<>();
    private final Consumer<Set<String>> whenSelected;
    private final transient Function<InboxItem, List<Offers.Offer>> offers;
    private @Nullable InboxItem chosen;
    private @Nullable Rows rows;
    private transient UnaryOperator<String> way = Ways::task;
    private Set<RowDetail> details = ListSettings.USUAL.details();

    /**
     * @param offers what can be done with a task
     * @param whenSelected gets the ids that are ticked
     */
    TaskGrid(
            CaseSide side,
            DueLabels dueLabels,
            Function<InboxItem, List<Offers.Offer>> offers,
            Consumer<@Nullable InboxItem> whenChosen,
            Consumer<Set<String>> whenSelected) {
        this.whenSelected = whenSelected;
        this.offers = offers;
        this.side = side;
        this.dueLabels = dueLabels;
        this.whenChosen = whenChosen;
        addClassName("bb-list");
    }

    /** Shows an empty list's words. */
    void show(Component empty) {
        removeAll();
        rows = null;
        add(empty);
        choose(null);
    }

    /**
     * Shows rows, and the chosen task where it stood.
     *
     * @param wanted id of the task to choose; the first one when it is not there
     * @param shown what each row says
     * @param to the way to a task, by its id
     */
    void show(Rows found, String name, String wanted, Set<RowDetail> shown, UnaryOperator<String> to) {
        removeAll();
        way = to;
        rows = found;
        details = shown;
        OptionalInt place = wanted.isEmpty() ? OptionalInt.empty() : found.indexOf(wanted);
        Grid<Rows.Row> grid = new Grid<>();
        grid.addClassName("bb-rows");
        grid.addThemeNames("no-border", "no-row-borders");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(30);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", name);
        grid.addColumn(new ComponentRenderer<>(this::line)).setFlexGrow(1);
        if (found.hasEnded()) {
            grid.setItems(DataProvider.fromCallbacks(
                    query -> found.fetch(query.getOffset(), query.getLimit()),
                    query -> Math.min(found.size() - query.getOffset(), query.getLimit())));
        } else {
            grid.setItems(query -> found.fetch(query.getOffset(), query.getLimit()))
                    .setItemCountEstimate(found.size() + Rows.PAGE);
        }
        grid.addItemClickListener(click -> {
            if (click.getItem().item() != null) {
                choose(click.getItem().item());
            }
        });
        offer(grid);
        add(grid);
        List<InboxItem> items = found.items();
        choose(items.stream()
                .filter(item -> item.id().equals(wanted))
                .findFirst()
                .orElse(items.get(0)));
        place.ifPresent(at -> {
            if (at > 3) {
                grid.scrollToIndex(at - 2);
            }
        });
    }

    /** Right click, or the menu key, opens what can be done with a row. */
    private void offer(Grid<Rows.Row> grid) {
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

    private void choose(@Nullable InboxItem item) {
        chosen = item;
        getElement().executeJs(MARK, item == null ? "" : item.id());
        whenChosen.accept(item);
    }

    private Component line(Rows.Row row) {
        InboxItem item = row.item();
        if (item == null) {
            return TaskRow.heading(row.group(), rows == null ? "" : FilterWords.number(rows.count(row.group())));
        }
        TaskRow line = new TaskRow(
                item,
                row.first(),
                way.apply(item.id()),
                side::isMe,
                name -> names.computeIfAbsent(name, side::nameOf),
                dueLabels,
                details);
        if (side.works() && item.doneAt() == null) {
            line.tickedBy(item, selected.contains(item.id()), ticked -> {
                if (ticked) {
                    selected.add(item.id());
                } else {
                    selected.remove(item.id());
                }
                whenSelected.accept(selected);
            });
        }
        if (chosen != null && chosen.id().equals(item.id())) {
            line.getElement().setAttribute("data-current", "true");
        }
        return line;
    }
}
