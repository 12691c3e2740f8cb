package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.InboxList;
import dk.brobygger.inbox.ListPlace;
import dk.brobygger.inbox.NoSuchTask;
import dk.brobygger.inbox.OpenTask;
import dk.brobygger.inbox.OpenedView;
import dk.brobygger.inbox.ReviewFacts;
import dk.brobygger.inbox.ReviewState;
import dk.brobygger.inbox.ViewRejection;
import dk.brobygger.inbox.Why;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.FormViewer;
import dk.brobygger.look.OffersActions;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The task: the form at the left, the case at the right, above and below what is done with it. One can finish without leaving. */
@Route("task/:task")
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle, OffersActions, Finishing.Page, Shown {

    private static final String FOCUS_TITLE =
            "requestAnimationFrame(() => document.querySelector('.bb-sheet h1')?.focus())";

    /** After the case beside the form, which is read in the first answer of the browser. */
    private static final String A_MOMENT_LATER = "return new Promise(later => setTimeout(() => later(true), 30))";

    private final transient TaskTools tools;
    private final CaseSide side;
    private final Span saved = new Span();
    private final TaskNotices notices;
    private final FormViewer form = new FormViewer();
    private final Finishing finishing;
    private final ListKeys keys;

    private @Nullable OpenTask task;
    private @Nullable TaskBar bar;
    private @Nullable TaskSheet sheet;
    private @Nullable CasePane casePane;
    private CameFrom from = new CameFrom(InboxList.MINE, null, "");
    private ListPlace place = ListPlace.NOWHERE;

    TaskView(TaskTools tools) {
        this.tools = tools;
        side = tools.side();
        addClassName("bb-taskpage");
        saved.getElement().setAttribute("role", "status");
        notices = new TaskNotices(side);
        finishing = new Finishing(tools, form, this);
        keys = new ListKeys(keys()).unwritten();
        keys.areOn(false);
        Shortcuts.addShortcutListener(this, finishing::finish, Key.ENTER, KeyModifier.CONTROL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("task").orElse("");
        from = CameFrom.of(event.getLocation().getQueryParameters(), UI.getCurrent());
        try {
            draw(tools.steps().open(id));
        } catch (NoSuchTask none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(OpenTask opened) {
        task = opened;
        place = ListPlace.NOWHERE;
        removeAll();
        saved.removeAll();
        if (opened.draftSavedAt() != null) {
            saved(tools.dueLabels().time(opened.draftSavedAt()));
        }
        bar = new TaskBar(saved, tools.whoLooks().here(opened.item().id()));
        bar.lead(from, opened.item().id());
        sheet = new TaskSheet(opened, side, tools.dueLabels(), notices, form);
        Div scroll = new Div(sheet);
        scroll.addClassName("scroll");
        Div left = new Div(scroll, finishing);
        left.addClassName("left");
        casePane = new CasePane(opened, side);
        Div two = new Div(left, casePane);
        two.addClassName("bb-two");
        add(bar, two, keys);
        Optional<ReviewFacts> review = drawStanding(opened);
        finishing.begin();
        form.setReadOnly(!opened.mine());
        form.show(opened.schema(), tools.write(answersOf(opened, review)));
        UI.getCurrent().getPage().setTitle(opened.item().name() + " – Brobygger");
        followLater(opened);
    }

    private void followLater(OpenTask opened) {
        String id = opened.item().id();
        getElement().executeJs(A_MOMENT_LATER).then(shown -> follow(id));
    }

    /** Everything that changes while the form and what is typed in it stay. */
    private Optional<ReviewFacts> drawStanding(OpenTask opened) {
        InboxItem item = opened.item();
        Optional<ReviewFacts> review = item.marks().review() == null
                ? Optional.empty()
                : tools.reviews().of(item.id()).stream().findFirst();
        List<Offers.Offer> offers = tools.offers().of(item, this);
        if (bar != null && sheet != null) {
            bar.offer(offers);
            sheet.draw(item, offers);
        }
        notices.draw(opened, review, offers);
        finishing.draw(opened);
        return review;
    }

    /** Who is asked to look at answers sees them as they were typed. */
    private Map<String, Object> answersOf(OpenTask opened, Optional<ReviewFacts> review) {
        Map<String, Object> data = new LinkedHashMap<>(opened.data());
        Why why = opened.item().why();
        if (why != null && why.ground() == Why.Ground.REVIEW) {
            review.filter(facts -> facts.state() == ReviewState.ASKED)
                    .ifPresent(facts -> data.putAll(tools.read(facts.answers())));
        }
        return data;
    }

    /** Looks up what nobody waits for: the place in the list, and whether single keys are wanted. */
    void follow(String taskId) {
        if (task == null || bar == null || !task.item().id().equals(taskId)) {
            return;
        }
        if (from.isOnlyNamed() && from.saved() != null) {
            try {
                OpenedView view = tools.views().open(from.saved());
                from = new CameFrom(view.list(), from.saved(), view.facts().name());
                from.rememberedBy(UI.getCurrent());
                bar.lead(from, taskId);
            } catch (ViewRejection gone) {
                from = new CameFrom(from.list(), null, from.name());
            }
        }
        place = tools.places().of(from.list(), taskId);
        bar.place(from, place);
        keys.areOn(tools.settings().mine().singleKeys());
    }

    private List<ListKeys.Key> keys() {
        Stream<ListKeys.Key> ways = Stream.of(
                new ListKeys.Key("j", "", "inbox.key.move", () -> goOn(true)),
                new ListKeys.Key("k", "", "inbox.key.up", () -> goOn(false)),
                new ListKeys.Key("e", "", "inbox.key.complete", this::askToFinish));
        Stream<ListKeys.Key> all =
                Stream.of(new ListKeys.Key("?", "", "inbox.key.all", () -> new KeysDialog(this.keys.all()).open()));
        Stream<ListKeys.Key> deeds = ListKeys.ofDeeds(key -> tools.offers().press(key, opened().item(), this)).stream();
        return Stream.of(ways, deeds, all).flatMap(some -> some).toList();
    }

    private void goOn(boolean forwards) {
        if (bar != null) {
            bar.goOn(forwards);
        }
    }

    /** A single key finishes nothing by itself: it names what follows, and asks. */
    private void askToFinish() {
        if (!opened().mine() || opened().item().marks().delegatedBy() != null) {
            return;
        }
        List<String> leadsTo = opened().leadsTo();
        Say.ask("inbox.finish.sure", "inbox.finishNext", finishing::finish)
                .with(
                        leadsTo.isEmpty()
                                ? new Paragraph[] {new Paragraph(getTranslation("inbox.finish.final"))}
                                : leadsTo.stream().map(Paragraph::new).toArray(Paragraph[]::new))
                .open();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (opened().mine()) {
            actions.add(new Action(Sign.TICK, getTranslation("inbox.finishNext"), "Ctrl Enter", finishing::finish));
        }
        tools.offers()
                .of(opened().item(), this)
                .forEach(offer -> actions.add(
                        new Action(Sign.FORWARD, offer.words(), offer.deed().key(), offer.act())));
        actions.add(new Action(Sign.DOWN, getTranslation("inbox.key.move.long"), "j", () -> goOn(true)));
        actions.add(new Action(Sign.UP, getTranslation("inbox.key.up.long"), "k", () -> goOn(false)));
        return actions;
    }

    @Override
    public OpenTask opened() {
        if (task == null) {
            throw new IllegalStateException("no task is open");
        }
        return task;
    }

    @Override
    public void refuse(String sentence) {
        notices.refuse(sentence);
    }

    @Override
    public void saved(LocalDateTime at) {
        saved.removeAll();
        saved.add(Status.SAVED.label(getTranslation("inbox.draft", DateWords.time(at.toLocalTime()))));
    }

    @Override
    public void finished(boolean thenNext) {
        Optional<InboxItem> next = thenNext ? tools.onwards().from(from.list(), place.after()) : Optional.empty();
        if (next.isEmpty()) {
            backToList();
            return;
        }
        CameFrom.go(from.task(next.get().id()));
        UI.getCurrent().getPage().executeJs(FOCUS_TITLE);
    }

    @Override
    public void giveBack() {
        tools.acts().giveBack(opened().item(), this);
    }

    @Override
    public void close() {
        CameFrom.go(from.back(opened().item().id()));
    }

    /** Whose task it is decides what the form is; as long as that stays, what is typed stays too. */
    @Override
    public void changed() {
        try {
            OpenTask before = opened();
            OpenTask now = tools.steps().open(before.item().id());
            if (before.mine() == now.mine()) {
                task = now;
                drawStanding(now);
                followLater(now);
            } else {
                draw(now);
            }
            CountsChanged.tell();
        } catch (NoSuchTask gone) {
            backToList();
        }
    }

    @Override
    public void left() {
        backToList();
    }

    @Override
    public void undone() {
        CameFrom.go(from.task(opened().item().id()));
    }

    /** The case stands beside the form where there is room for it, else above it. */
    @Override
    public void comment() {
        getElement()
                .executeJs("return window.matchMedia('(min-width: 1200px)').matches")
                .then(Boolean.class, this::comment);
    }

    private void comment(boolean beside) {
        if (beside && casePane != null) {
            casePane.comment();
        } else if (sheet != null) {
            sheet.comment();
        }
    }

    private void backToList() {
        CameFrom.go(from.back(place.next() == null ? opened().item().id() : place.next()));
    }

    @Override
    public String getPageTitle() {
        return (task == null ? getTranslation("inbox.menu") : task.item().name()) + " – Brobygger";
    }
}
