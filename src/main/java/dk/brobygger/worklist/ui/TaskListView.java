package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dk.brobygger.bulk.BulkSelection;
import dk.brobygger.deeds.ui.Keys;
import dk.brobygger.deeds.ui.KeysDialog;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.inbox.Count;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.slots.OffersActions;
import dk.brobygger.slots.Ways;
import dk.brobygger.task.InboxItem;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.ListSettings;
import dk.brobygger.views.OpenedView;
import dk.brobygger.views.ViewFacts;
import dk.brobygger.views.ViewRejection;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opgaver: what do I do now? A list of work, narrowed as its address says, and the chosen task's case beside it. */
@Route(Ways.INBOX)
@RouteAlias("")
@Menu(title = "inbox.menu", order = 1, icon = "inbox")
@PermitAll
class TaskListView extends Div
        implements AfterNavigationObserver, HasDynamicTitle, SelectionBar.Hands, ListHead.Page, OffersActions {

    private final ListTools tools;
    private final ListHands hands;
    private final ListHead head;
    private final Div missing = new Div();
    private final FilterBar filters;
    private final FilterChips chips;
    private final SelectionBar selection;
    private final TaskGrid grid;
    private final TaskContext context;
    private final Keys keys;
    private final EmptyList empty;

    private InboxList list = InboxList.MINE;
    private @Nullable ViewFacts saved;
    private Count seen = new Count(0, false);

    TaskListView(ListTools tools) {
        this.tools = tools;
        Reader reader = tools.reader();
        hands = new ListHands(tools, this::renew, this::restore, this::comment, this::here);
        ViewChoice views = new ViewChoice(tools.inbox(), tools.choices()::standsIn, () -> list.view(), this::showOther);
        head = new ListHead(this, tools.viewActs(), tools.sheets(), reader.works(), views);
        filters = new FilterBar(tools.words(), tools.choices(), tools.colleagues(), this::show, head.moreOnPhone());
        chips = new FilterChips(this::widen, this::renew);
        context = new TaskContext(tools.side(), reader, tools.dueLabels(), tools.whoLooks(), hands);
        selection = new SelectionBar(this);
        grid = new TaskGrid(
                reader,
                tools.dueLabels(),
                hands::offers,
                item -> {
                    context.show(item);
                    remember(item);
                },
                chosen -> selection.draw(chosen, seen.shown()));
        keys = new Keys(keys());
        empty = new EmptyList(tools.inbox(), this::widen, hands::next, reader.works());
        addClassName("bb-inbox");
        add(list(reader.works()), context);
        ListNews.follow(this, tools.news(), this::lookForNews);
    }

    private List<Keys.Key> keys() {
        Stream<Keys.Key> ways = Stream.of(
                new Keys.Key("j", "j k", "inbox.key.move", () -> grid.move(1)),
                new Keys.Key("k", "", "inbox.key.up", () -> grid.move(-1)),
                new Keys.Key("Enter", "Enter", "inbox.key.open", () -> withChosen(hands::open)),
                new Keys.Key("e", "e", "inbox.key.finish", () -> withChosen(hands::open)));
        Stream<Keys.Key> rest = Stream.of(
                new Keys.Key("/", "", "inbox.key.search", filters::focusSearch),
                new Keys.Key("?", "?", "inbox.key.all", () -> new KeysDialog(this.keys.all()).open()));
        Stream<Keys.Key> deeds = Keys.ofDeeds(key -> withChosen(item -> hands.press(key, item))).stream();
        return Stream.of(ways, deeds, rest).flatMap(some -> some).toList();
    }

    private Component list(boolean works) {
        Thumb thumb = new Thumb(hands::next);
        thumb.setVisible(works);
        missing.addClassName("bb-missing");
        Div narrow = new Div(filters, chips);
        narrow.addClassName("bb-narrow");
        Section section = new Section(head, narrow, missing, selection, grid, keys, thumb);
        section.addClassName("bb-list");
        section.getElement().setAttribute("aria-label", getTranslation("inbox.list"));
        return section;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        missing.removeAll();
        saved = null;
        list = SearchWords.list(address.getParameters());
        address.getSingleParameter(CameFrom.SAVED).ifPresent(this::openSaved);
        load(address.getSingleParameter("task").orElse(""));
    }

    /** A view that is gone, or that names what is gone, says so; the rest of it is shown. */
    private void openSaved(String id) {
        try {
            OpenedView opened = tools.views().open(UUID.fromString(id));
            saved = opened.facts();
            list = opened.list();
            opened.missing().forEach(one -> tell(getTranslation(one.kind().messageKey(), one.name())));
        } catch (ViewRejection | IllegalArgumentException gone) {
            tell(getTranslation("inbox.view.rejection.GONE"));
        }
    }

    private void tell(String sentence) {
        missing.add(new Notice(Sign.INFO, Tone.WARNING, "", sentence));
    }

    /** Another list than the saved one, narrowed as this one is. */
    private void showOther(InboxView view) {
        saved = null;
        show(list.in(view));
    }

    private void show(InboxList other) {
        grid.selectNone();
        list = other;
        load("");
    }

    /** The same where what was pressed goes away with what it said. */
    private void widen(InboxList other) {
        show(other);
        chips.focusNext();
    }

    /** The chosen task has the focus: what was pressed is gone. */
    private void restore() {
        renew();
        grid.focusChosen();
    }

    /** Shows what is there now, at the same place. */
    private void renew() {
        InboxItem chosen = grid.chosen();
        load(chosen == null ? "" : chosen.id());
    }

    private void load(String wanted) {
        ListSettings settings = tools.settings().mine();
        getElement().setAttribute("data-rows", settings.comfortable() ? "comfortable" : "compact");
        keys.areOn(settings.singleKeys());
        List<FilterWords.Applied> applied = tools.words().applied(list);
        filters.draw(list, applied.size());
        chips.draw(applied, list);
        keys.updated(getTranslation(
                "inbox.updated", DateWords.time(tools.dueLabels().now().toLocalTime())));
        Rows found = new Rows(tools.inbox(), list);
        seen = found.total();
        CameFrom here = here();
        here.rememberedBy(UI.getCurrent());
        head.draw(here.name(), seen.shown(), settings);
        if (found.isEmpty()) {
            grid.show(empty.of(list, applied));
        } else {
            grid.show(found, here.name(), wanted, settings.details(), here::task);
        }
    }

    /** Writes where one is into the address, so that a link, a reload and Back lead to the same list and task. */
    private void remember(@Nullable InboxItem chosen) {
        String query = head.address();
        ListShown.tell(query);
        String task = chosen == null ? "" : (query.isEmpty() ? "" : "&") + "task=" + chosen.id();
        String all = query + task;
        UI.getCurrent().getPage().getHistory().replaceState(null, Ways.INBOX + (all.isEmpty() ? "" : "?" + all));
    }

    @Override
    public InboxList list() {
        return list;
    }

    @Override
    public @Nullable ViewFacts saved() {
        return saved;
    }

    @Override
    public void viewsChanged(@Nullable ViewFacts now) {
        saved = now;
        renew();
        CountsChanged.tell();
    }

    @Override
    public void settle(ListSettings settings) {
        tools.settings().keep(settings);
        renew();
    }

    private void withChosen(Consumer<InboxItem> act) {
        InboxItem chosen = grid.chosen();
        if (chosen != null && chosen.doneAt() == null) {
            act.accept(chosen);
        }
    }

    @Override
    public void next() {
        hands.next();
    }

    @Override
    public void actOnChosen() {
        hands.change(BulkSelection.of(grid.selected()), grid::selectNone);
    }

    @Override
    public void actOnAll() {
        hands.change(BulkSelection.of(list.page(1, null)), grid::selectNone);
    }

    @Override
    public void chooseNone() {
        grid.selectNone();
    }

    private void comment() {
        context.comment();
    }

    private CameFrom here() {
        boolean asSaved = saved != null && saved.list().equals(list);
        return new CameFrom(list, asSaved ? saved.id() : null, name());
    }

    private String name() {
        return saved != null
                ? saved.name()
                : getTranslation("inbox.title." + list.view().name());
    }

    @Override
    public List<Action> actions() {
        Runnable save = () -> tools.viewActs().save(this);
        Stream<Action> others = Stream.of(
                new Action(Sign.PLAY, getTranslation("inbox.next"), "", hands::next),
                new Action(Sign.SAVED, getTranslation("inbox.view.save"), "", save));
        Stream<Action> ofChosen = grid.chosen() == null
                ? Stream.empty()
                : hands.offers(grid.chosen()).stream()
                        .filter(offer -> offer.deed().key().isEmpty())
                        .map(Offers.Offer::action);
        return Stream.of(keys.actions().stream(), ofChosen, others)
                .flatMap(some -> some)
                .toList();
    }

    /** Says what is new and leaves the list as it is; none of the ids means that anything may have changed. */
    private void lookForNews(Set<String> ids) {
        int more = tools.inbox().count(list.page(1, null)).value() - seen.value();
        if (more > 0) {
            chips.offer(getTranslation("inbox.news", more));
        } else if (grid.isStale(ids)) {
            chips.offer(getTranslation("inbox.news.changed"));
        }
    }

    @Override
    public String getPageTitle() {
        return name() + " – Brobygger";
    }
}
