package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.InboxList;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Ways;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opgaver: what do I do now? A list of work, narrowed as its address says, and the chosen task's case beside it. */
@Route(Ways.INBOX)
@RouteAlias("")
@Menu(title = "inbox.menu", order = 1, icon = "inbox")
@PermitAll
class TaskListView extends Div implements AfterNavigationObserver, HasDynamicTitle, TaskContext.Hands {

    private final InboxDesk inbox;
    private final CaseSide side;
    private final DueLabels dueLabels;
    private final InboxNews news;
    private final FilterWords words;
    private final Colleagues colleagues;
    private final TaskActs acts;

    private final H1 title = new H1();
    private final Span count = new Span();
    private final ViewChoice views;
    private final FilterBar filters;
    private final FilterChips chips;
    private final TaskGrid grid;
    private final TaskContext context;
    private final ListKeys keys;
    private final EmptyList empty;

    private InboxList list = InboxList.MINE;
    private Count seen = new Count(0, false);
    private @Nullable Registration listening;

    TaskListView(
            InboxDesk inbox,
            CaseSide side,
            DueLabels dueLabels,
            InboxNews news,
            FilterWords words,
            Colleagues colleagues,
            TaskActs acts) {
        this.inbox = inbox;
        this.side = side;
        this.dueLabels = dueLabels;
        this.news = news;
        this.words = words;
        this.colleagues = colleagues;
        this.acts = acts;
        views = new ViewChoice(inbox, view -> show(list.in(view)));
        filters = new FilterBar(words, colleagues, this::show);
        chips = new FilterChips(this::show, this::renew);
        context = new TaskContext(side, dueLabels, this);
        grid = new TaskGrid(side, dueLabels, item -> {
            context.show(item);
            remember(item);
        });
        keys = new ListKeys(List.of(
                new ListKeys.Key("j", "j k", "inbox.key.move", () -> grid.move(1)),
                new ListKeys.Key("k", "", "inbox.key.up", () -> grid.move(-1)),
                new ListKeys.Key("Enter", "Enter", "inbox.key.open", () -> withChosen(this::open)),
                new ListKeys.Key("e", "e", "inbox.key.finish", () -> withChosen(this::open)),
                new ListKeys.Key("t", "t", "inbox.key.take", () -> withChosen(this::takeIfFree)),
                new ListKeys.Key("/", "/", "inbox.key.search", filters::focusSearch)));
        empty = new EmptyList(inbox, this::show, this::next, side.works());
        addClassName("bb-inbox");
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
        Div head = new Div(title, count, room, views, next);
        head.addClassName("bb-listhead");
        Button thumb = new Button(getTranslation("inbox.next"), click -> next());
        thumb.addThemeNames("primary");
        Div thumbBox = new Div(thumb);
        thumbBox.addClassName("bb-thumb");
        thumbBox.setVisible(side.works());
        Section section = new Section(head, filters, chips, grid, keys, thumbBox);
        section.addClassName("bb-list");
        section.getElement().setAttribute("aria-label", getTranslation("inbox.list"));
        return section;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        list = InboxList.of(address.getParameters());
        load(address.getSingleParameter("task").orElse(""));
    }

    private void show(InboxList other) {
        list = other;
        load("");
    }

    /** Shows what is there now, at the same place. */
    private void renew() {
        InboxItem chosen = grid.chosen();
        load(chosen == null ? "" : chosen.id());
    }

    private void load(String wanted) {
        title.setText(getTranslation("inbox.title." + list.view().name()));
        views.draw(list.view(), colleagues.standsIn());
        filters.draw(list);
        List<FilterWords.Applied> applied = words.applied(list);
        chips.draw(applied, list);
        keys.updated(
                getTranslation("inbox.updated", DateWords.time(dueLabels.now().toLocalTime())));
        Rows found = new Rows(inbox, list);
        seen = found.total();
        count.setText(FilterWords.number(seen));
        if (found.isEmpty()) {
            grid.show(empty.of(list, applied));
        } else {
            grid.show(found, title.getText(), wanted);
        }
    }

    /** Writes where one is into the address, so that a link, a reload and Back lead to the same list and task. */
    private void remember(@Nullable InboxItem chosen) {
        String query = list.text();
        String task = chosen == null ? "" : (query.isEmpty() ? "" : "&") + "task=" + chosen.id();
        String all = query + task;
        UI.getCurrent().getPage().getHistory().replaceState(null, Ways.INBOX + (all.isEmpty() ? "" : "?" + all));
    }

    private void withChosen(java.util.function.Consumer<InboxItem> act) {
        InboxItem chosen = grid.chosen();
        if (chosen != null && chosen.doneAt() == null) {
            act.accept(chosen);
        }
    }

    @Override
    public void open(InboxItem item) {
        UI.getCurrent().navigate(Ways.task(item.id()));
    }

    private void takeIfFree(InboxItem item) {
        if (item.assignee() == null && side.works()) {
            take(item);
        }
    }

    @Override
    public void take(InboxItem item) {
        acts.take(item);
        load(item.id());
    }

    @Override
    public void release(InboxItem item) {
        acts.release(item, this::renew);
    }

    private void next() {
        acts.next().ifPresent(this::open);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable look = new DelegatingSecurityContextRunnable(this::lookForNews, SecurityContextHolder.getContext());
        listening = news.listen(() -> ui.access(look::run));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void lookForNews() {
        int more = inbox.count(list.page(1, null)).value() - seen.value();
        if (more > 0) {
            chips.offer(getTranslation("inbox.news", more));
        }
        CountsChanged.tell();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title." + list.view().name()) + " – Brobygger";
    }
}
