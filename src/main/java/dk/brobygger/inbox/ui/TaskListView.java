package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import dk.brobygger.inbox.InboxCounts;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.InboxView;
import dk.brobygger.inbox.NoSuchTask;
import dk.brobygger.inbox.TaskConflict;
import dk.brobygger.inbox.Urgency;
import dk.brobygger.look.Chip;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Ways;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opgaver: what do I do now? One's own work by urgency, what one's groups may take, and the chosen task's case beside it. */
@Route(Ways.INBOX)
@RouteAlias("")
@Menu(title = "inbox.menu", order = 1, icon = "inbox")
@PermitAll
class TaskListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<InboxView> VIEWS = List.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL);
    private static final int CALM_MILLIS = 6000;
    private static final String KEYS = """
            const view = $0;
            const act = event => {
              const at = event.composedPath()[0];
              if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|TEXTAREA|SELECT/.test(at.tagName) || at.isContentEditable) return;
              if (document.querySelector('vaadin-dialog-overlay, vaadin-menu-bar-overlay')) return;
              if ('jkta/'.includes(event.key)) { event.preventDefault(); view.$server.pressed(event.key); }
              else if (event.key === 'Enter' && !/^(A|BUTTON|VAADIN-BUTTON)$/.test(at.tagName)) view.$server.pressed('Enter');
            };
            document.addEventListener('keydown', act);
            view.__bbKeys = () => document.removeEventListener('keydown', act);
            """;

    private final InboxDesk inbox;
    private final CaseSide side;
    private final DueLabels dueLabels;
    private final InboxNews news;

    private final H1 title = new H1();
    private final Span count = new Span();
    private final Div filters = new Div();
    private final Div chips = new Div();
    private final Div body = new Div();
    private final Aside context = new Aside();
    private final TextField search = new TextField();
    private final Span updated = new Span();
    private final Map<String, String> names = new HashMap<>();

    private Filter filter = Filter.MINE;
    private @Nullable Rows rows;
    private @Nullable Grid<Rows.Row> grid;
    private @Nullable InboxItem chosen;
    private InboxCounts seen = new InboxCounts(0, 0, 0);
    private @Nullable Registration listening;

    TaskListView(InboxDesk inbox, CaseSide side, DueLabels dueLabels, InboxNews news) {
        this.inbox = inbox;
        this.side = side;
        this.dueLabels = dueLabels;
        this.news = news;
        addClassName("bb-inbox");
        context.addClassName("bb-context");
        context.getElement().setAttribute("aria-label", getTranslation("inbox.context"));
        body.addClassName("bb-list");
        add(list(), context);
    }

    private Component list() {
        count.addClassName("count");
        Span room = new Span();
        room.addClassName("bb-grow");
        Button next = new Button(getTranslation("inbox.next"), click -> next());
        next.addThemeNames("primary", "small");
        next.addClassName("desk");
        next.setVisible(side.works());
        Div head = new Div(title, count, room, next);
        head.addClassName("bb-listhead");
        search.setPlaceholder(getTranslation("inbox.search"));
        search.setAriaLabel(getTranslation("inbox.search"));
        search.setPrefixComponent(Sign.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(filter.with(change.getValue()));
            }
        });
        filters.addClassName("bb-filters");
        filters.getElement().setAttribute("role", "search");
        chips.addClassName("bb-chips");
        Button thumb = new Button(getTranslation("inbox.next"), click -> next());
        thumb.addThemeNames("primary");
        Div thumbBox = new Div(thumb);
        thumbBox.addClassName("bb-thumb");
        thumbBox.setVisible(side.works());
        Section list = new Section(head, filters, chips, body, keys(), thumbBox);
        list.addClassName("bb-list");
        list.getElement().setAttribute("aria-label", getTranslation("inbox.list"));
        return list;
    }

    private Component keys() {
        Div line = new Div();
        line.addClassName("bb-keys");
        line.add(key("j", "k", "inbox.key.move"), key("Enter", "inbox.key.open"), key("t", "inbox.key.take"));
        line.add(key("/", "inbox.key.search"));
        Span room = new Span();
        room.addClassName("bb-grow");
        line.add(room, updated);
        return line;
    }

    private Span key(String... keysAndWord) {
        Span span = new Span();
        for (int i = 0; i < keysAndWord.length - 1; i++) {
            Element key = new Element("kbd");
            key.setText(keysAndWord[i]);
            span.getElement().appendChild(key);
        }
        span.add(new Span(getTranslation(keysAndWord[keysAndWord.length - 1])));
        return span;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = Filter.of(event.getLocation().getQueryParameters());
        String task = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("task")
                .orElse("");
        load(task);
    }

    private void show(Filter other) {
        filter = other;
        remember();
        load("");
    }

    private void remember() {
        UI ui = UI.getCurrent();
        String query = filter.address().getQueryString();
        String task = chosen == null ? "" : (query.isEmpty() ? "" : "&") + "task=" + chosen.id();
        String all = query + task;
        ui.getPage().getHistory().replaceState(null, Ways.INBOX + (all.isEmpty() ? "" : "?" + all));
    }

    private void load(String wantedTask) {
        seen = inbox.counts();
        title.setText(getTranslation("inbox.title." + filter.view().name()));
        search.setValue(filter.text());
        Rows found = new Rows(inbox, filter);
        found.fetch(0, 1).forEach(row -> {});
        rows = found;
        drawFilters(found);
        drawChips();
        updated.setText(
                getTranslation("inbox.updated", DateWords.time(dueLabels.now().toLocalTime())));
        body.removeAll();
        grid = null;
        if (found.isEmpty()) {
            body.add(empty());
            count.setText("0");
            choose(null);
            return;
        }
        count.setText(found.total()
                .map(String::valueOf)
                .orElse(filter.isNarrow() ? Rows.PAGE + "+" : String.valueOf(of(filter.view(), seen))));
        Grid<Rows.Row> list = new Grid<>();
        list.addClassName("bb-rows");
        list.addThemeNames("no-border", "no-row-borders");
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.setPageSize(30);
        list.setSizeFull();
        list.getElement().setAttribute("aria-label", title.getText());
        list.addColumn(new ComponentRenderer<>(this::line)).setFlexGrow(1);
        if (found.hasEnded()) {
            list.setItems(DataProvider.fromCallbacks(
                    query -> found.fetch(query.getOffset(), query.getLimit()), query -> countOf(query, found)));
        } else {
            list.setItems(query -> found.fetch(query.getOffset(), query.getLimit()));
        }
        list.addItemClickListener(click -> {
            if (click.getItem().item() != null) {
                choose(click.getItem().item());
            }
        });
        grid = list;
        body.add(list);
        choose(found.items().stream()
                .filter(item -> item.id().equals(wantedTask))
                .findFirst()
                .orElseGet(() -> found.items().get(0)));
    }

    private static int countOf(Query<Rows.Row, Void> query, Rows found) {
        return Math.min(found.size() - query.getOffset(), query.getLimit());
    }

    private Component line(Rows.Row row) {
        InboxItem item = row.item();
        if (item == null) {
            return TaskRow.heading(row.group(), Objects.requireNonNull(rows).count(row.group()));
        }
        boolean mine = item.assignee() != null && side.isMe(item.assignee());
        String owner = item.assignee() == null ? "" : names.computeIfAbsent(item.assignee(), side::nameOf);
        TaskRow line = new TaskRow(item, row.first(), mine, owner, dueLabels);
        if (chosen != null && chosen.id().equals(item.id())) {
            line.getElement().setAttribute("data-current", "true");
        }
        return line;
    }

    private static long of(InboxView view, InboxCounts counts) {
        return switch (view) {
            case MINE -> counts.mine();
            case GROUPS -> counts.groups();
            default -> counts.all();
        };
    }

    private void drawFilters(Rows found) {
        filters.removeAll();
        filters.add(search);
        for (InboxView view : VIEWS) {
            Button button = new Button(getTranslation("inbox.view." + view.name()) + " " + of(view, seen));
            button.addThemeNames("small");
            button.getElement().setAttribute("aria-pressed", String.valueOf(view == filter.view()));
            button.addClickListener(click -> show(filter.with(view)));
            filters.add(button);
        }
        MenuBar more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem due = more.addItem(getTranslation("inbox.filter.due"));
        for (Urgency urgency : Urgency.values()) {
            MenuItem item = due.getSubMenu().addItem(getTranslation(urgency.messageKey()), click -> {
                Set<Urgency> others = EnumSet.noneOf(Urgency.class);
                others.addAll(filter.urgencies());
                if (!others.remove(urgency)) {
                    others.add(urgency);
                }
                show(filter.withUrgencies(others));
            });
            item.setCheckable(true);
            item.setChecked(filter.urgencies().contains(urgency));
        }
        Map<String, String> processes = new LinkedHashMap<>();
        found.items().forEach(item -> processes.put(item.process(), item.processName()));
        filter.processes().forEach(id -> processes.putIfAbsent(id, id));
        if (!processes.isEmpty()) {
            MenuItem phase = more.addItem(getTranslation("inbox.filter.phase"));
            processes.forEach((id, name) -> {
                MenuItem item = phase.getSubMenu().addItem(name, click -> {
                    Set<String> others = new LinkedHashSet<>(filter.processes());
                    if (!others.remove(id)) {
                        others.add(id);
                    }
                    show(filter.withProcesses(others));
                });
                item.setCheckable(true);
                item.setChecked(filter.processes().contains(id));
            });
        }
        filters.add(more);
    }

    private void drawChips() {
        chips.removeAll();
        if (!filter.text().isBlank()) {
            chips.add(new Chip(getTranslation("inbox.chip.text", filter.text()), () -> show(filter.with(""))));
        }
        for (Urgency urgency : filter.urgencies()) {
            chips.add(new Chip(getTranslation("inbox.chip.due", getTranslation(urgency.messageKey())), () -> {
                Set<Urgency> others = EnumSet.copyOf(filter.urgencies());
                others.remove(urgency);
                show(filter.withUrgencies(others));
            }));
        }
        for (String process : filter.processes()) {
            String name = Objects.requireNonNull(rows).items().stream()
                    .filter(item -> item.process().equals(process))
                    .map(InboxItem::processName)
                    .findFirst()
                    .orElse(process);
            chips.add(new Chip(getTranslation("inbox.chip.phase", name), () -> {
                Set<String> others = new LinkedHashSet<>(filter.processes());
                others.remove(process);
                show(filter.withProcesses(others));
            }));
        }
        if (filter.isNarrow()) {
            Button all = new Button(getTranslation("inbox.chip.clear"), click -> show(filter.cleared()));
            all.addThemeNames("tertiary", "small");
            chips.add(all);
        }
    }

    private Component empty() {
        if (filter.isNarrow()) {
            Button clear = new Button(getTranslation("inbox.chip.clear"), click -> show(filter.cleared()));
            return new EmptyState(
                    Sign.FILTER,
                    getTranslation("inbox.empty.filter.title"),
                    getTranslation("inbox.empty.filter.text", of(filter.view(), seen)),
                    clear);
        }
        if (filter.view() == InboxView.MINE && seen.groups() > 0) {
            Button next = new Button(getTranslation("inbox.next"), click -> next());
            next.addThemeNames("primary");
            next.setVisible(side.works());
            Button free =
                    new Button(getTranslation("inbox.empty.free"), click -> show(Filter.MINE.with(InboxView.GROUPS)));
            return new EmptyState(
                    Sign.DONE,
                    getTranslation("inbox.empty.mine.title"),
                    getTranslation("inbox.empty.mine.text", seen.groups()),
                    next,
                    free);
        }
        return new EmptyState(
                Sign.DONE, getTranslation("inbox.empty.all.title"), getTranslation("inbox.empty.all.text"));
    }

    /** Fills the context beside the list with a task's case. */
    private void choose(@Nullable InboxItem item) {
        chosen = item;
        context.removeAll();
        context.removeClassName("open");
        mark();
        if (item == null) {
            Span hint = new Span(getTranslation("inbox.context.none"));
            hint.addClassName("bb-muted");
            context.add(hint);
            return;
        }
        context.addClassName("open");
        NativeButton close = new NativeButton();
        close.addClassNames("bb-iconbutton", "close");
        close.add(Sign.CLOSE.icon());
        close.setAriaLabel(getTranslation("inbox.context.close"));
        close.addClickListener(click -> context.removeClassName("open"));
        Div head = new Div(side.crumb(item), new H2(item.name()), dueLabels.inFull(item));
        Section facts = new Section(side.facts(item));
        context.add(close, head, actions(item), reason(item), facts);
        context.add(side.diagram(item), side.notes(item.caseId(), false));
        remember();
    }

    private Component actions(InboxItem item) {
        Button open = new Button(getTranslation("inbox.open"), click -> open(item));
        open.addThemeNames("primary", "small");
        Element key = new Element("kbd");
        key.setText("Enter");
        open.getElement().appendChild(key);
        Div acts = new Div(open);
        acts.addClassName("acts");
        if (item.assignee() == null && side.works()) {
            Button take = new Button(getTranslation("inbox.take"), click -> take(item));
            take.addThemeNames("small");
            acts.add(take);
        } else if (item.assignee() != null && side.isMe(item.assignee())) {
            Button release = new Button(getTranslation("inbox.release"), click -> release(item));
            release.addThemeNames("small");
            acts.add(release);
        }
        return acts;
    }

    private Component reason(InboxItem item) {
        String key = item.assignee() == null
                ? "inbox.reason.group"
                : side.isMe(item.assignee()) ? "inbox.reason.mine" : "inbox.reason.all";
        Div line = new Div(Sign.INFO.icon(), new Span(getTranslation(key)));
        line.addClassName("bb-reason");
        return line;
    }

    private void mark() {
        String id = chosen == null ? "" : chosen.id();
        getElement()
                .executeJs(
                        "this.querySelectorAll('.bb-task').forEach(row => row.toggleAttribute('data-current', row.dataset.task === $0))",
                        id);
    }

    private void open(InboxItem item) {
        UI.getCurrent().navigate(Ways.task(item.id()));
    }

    private void take(InboxItem item) {
        try {
            inbox.take(item.id());
            Notification.show(
                    getTranslation("inbox.taken", item.name()), CALM_MILLIS, Notification.Position.BOTTOM_START);
        } catch (TaskConflict conflict) {
            say(conflict);
        } catch (NoSuchTask gone) {
            Notification.show(getTranslation("inbox.conflict.DONE"), CALM_MILLIS, Notification.Position.BOTTOM_START);
        }
        load(item.id());
        CountsChanged.tell();
    }

    private void release(InboxItem item) {
        try {
            inbox.release(item.id());
            Notification notification = new Notification();
            notification.setDuration(8000);
            notification.setPosition(Notification.Position.BOTTOM_START);
            Button undo = new Button(getTranslation("inbox.undo"), click -> {
                notification.close();
                take(item);
            });
            undo.addThemeNames("tertiary");
            Div line = new Div(new Span(getTranslation("inbox.released", item.name())), undo);
            line.addClassName("bb-row");
            notification.add(line);
            notification.open();
        } catch (TaskConflict conflict) {
            say(conflict);
        } catch (NoSuchTask gone) {
            Notification.show(getTranslation("inbox.conflict.DONE"), CALM_MILLIS, Notification.Position.BOTTOM_START);
        }
        load("");
        CountsChanged.tell();
    }

    private void say(TaskConflict conflict) {
        Notification.show(getTranslation(conflict.messageKey()), CALM_MILLIS, Notification.Position.BOTTOM_START);
    }

    private void next() {
        Optional<InboxItem> item = inbox.next();
        if (item.isEmpty()) {
            Notification.show(getTranslation("inbox.next.none"), CALM_MILLIS, Notification.Position.BOTTOM_START);
            return;
        }
        if (item.get().assignee() == null) {
            try {
                inbox.take(item.get().id());
            } catch (TaskConflict | NoSuchTask faster) {
                next();
                return;
            }
        }
        open(item.get());
    }

    /** A key that stands at the foot of the list was pressed outside of any field. */
    @ClientCallable
    void pressed(String key) {
        InboxItem item = chosen;
        if (key.equals("/")) {
            search.focus();
        } else if (item != null && key.equals("Enter")) {
            open(item);
        } else if (item != null && key.equals("t") && item.assignee() == null && side.works()) {
            take(item);
        } else if (item != null && rows != null && (key.equals("j") || key.equals("k"))) {
            List<InboxItem> items = rows.items();
            int at = items.stream().map(InboxItem::id).toList().indexOf(item.id()) + (key.equals("j") ? 1 : -1);
            if (at >= 0 && at < items.size()) {
                choose(items.get(at));
                getElement()
                        .executeJs(
                                "const row = this.querySelector('.bb-task[data-task=\"' + $0 + '\"]'); row && (row.scrollIntoView({ block: 'nearest' }), row.querySelector('a').focus({ preventScroll: true }))",
                                items.get(at).id());
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(KEYS, getElement());
        UI ui = event.getUI();
        Runnable look = new DelegatingSecurityContextRunnable(this::lookForNews, SecurityContextHolder.getContext());
        listening = news.listen(() -> ui.access(look::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().executeJs("this.__bbKeys && this.__bbKeys()");
        if (listening != null) {
            listening.remove();
        }
    }

    /** Offers what is new instead of moving the list under the reader's hand. */
    private void lookForNews() {
        InboxCounts now = inbox.counts();
        long more = of(filter.view(), now) - of(filter.view(), seen);
        chips.getChildren()
                .filter(child -> child.getElement().getClassList().contains("bb-newpill"))
                .toList()
                .forEach(chips::remove);
        if (more > 0) {
            NativeButton pill = new NativeButton();
            pill.addClassName("bb-newpill");
            pill.add(Sign.UP.icon(), new Span(getTranslation("inbox.news", more)));
            pill.getElement().setAttribute("aria-live", "polite");
            pill.addClickListener(click -> load(chosen == null ? "" : chosen.id()));
            chips.add(pill);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title." + filter.view().name()) + " – Brobygger";
    }
}
