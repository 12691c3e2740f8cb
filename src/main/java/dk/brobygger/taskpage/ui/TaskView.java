package dk.brobygger.taskpage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.deeds.ui.Keys;
import dk.brobygger.deeds.ui.KeysDialog;
import dk.brobygger.deeds.ui.Say;
import dk.brobygger.deeds.ui.Shown;
import dk.brobygger.inbox.ListPlace;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.slots.OffersActions;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.OpenedView;
import dk.brobygger.views.ViewRejection;
import dk.brobygger.worklist.ui.CameFrom;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
    private final Keys keys;

    private @Nullable OpenTask task;
    private transient @Nullable TaskStage stage;
    private CameFrom from = new CameFrom(InboxList.MINE, null, "");
    private ListPlace place = ListPlace.NOWHERE;

    TaskView(TaskTools tools) {
        this.tools = tools;
        addClassName("bb-taskpage");
        keys = new Keys(keys()).unwritten();
        keys.areOn(false);
        add(keys);
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
        if (stage != null) {
            remove(stage.bar(), stage.two());
        }
        stage = new TaskStage(tools, opened, this);
        stage.bar().lead(from, opened.item().id());
        addComponentAsFirst(stage.two());
        addComponentAsFirst(stage.bar());
        stage.showForm(opened, stage.drawStanding(opened, tools.offers().of(opened.item(), this)));
        UI.getCurrent().getPage().setTitle(opened.item().name() + " – Brobygger");
        followLater(opened);
    }

    private void followLater(OpenTask opened) {
        String id = opened.item().id();
        getElement().executeJs(A_MOMENT_LATER).then(shown -> follow(id));
    }

    /** Looks up what nobody waits for: the place in the list, and whether single keys are wanted. */
    void follow(String taskId) {
        if (stage == null || !opened().item().id().equals(taskId)) {
            return;
        }
        if (from.isOnlyNamed() && from.saved() != null) {
            try {
                OpenedView view = tools.views().open(from.saved());
                from = new CameFrom(view.list(), from.saved(), view.facts().name());
                from.rememberedBy(UI.getCurrent());
                stage.bar().lead(from, taskId);
            } catch (ViewRejection gone) {
                from = new CameFrom(from.list(), null, from.name());
            }
        }
        place = tools.places().of(from.list(), taskId);
        stage.place(from, place);
        keys.areOn(tools.settings().mine().singleKeys());
    }

    private List<Keys.Key> keys() {
        Stream<Keys.Key> ways = Stream.of(
                new Keys.Key("j", "", "inbox.key.move", () -> goOn(true)),
                new Keys.Key("k", "", "inbox.key.up", () -> goOn(false)),
                new Keys.Key("e", "", "inbox.key.complete", this::askToFinish));
        Stream<Keys.Key> all =
                Stream.of(new Keys.Key("?", "", "inbox.key.all", () -> new KeysDialog(this.keys.all()).open()));
        Stream<Keys.Key> deeds = Keys.ofDeeds(key -> tools.offers().press(key, opened().item(), this)).stream();
        return Stream.of(ways, deeds, all).flatMap(some -> some).toList();
    }

    private void goOn(boolean forwards) {
        if (stage != null) {
            stage.bar().goOn(forwards);
        }
    }

    /** A single key finishes nothing by itself: it names what follows, and asks. */
    private void askToFinish() {
        if (!opened().mine() || opened().item().marks().delegatedBy() != null) {
            return;
        }
        List<String> leadsTo = opened().leadsTo();
        Say.ask("inbox.finish.sure", "inbox.finishNext", this::finish)
                .with(
                        leadsTo.isEmpty()
                                ? new Paragraph[] {new Paragraph(getTranslation("inbox.finish.final"))}
                                : leadsTo.stream().map(Paragraph::new).toArray(Paragraph[]::new))
                .open();
    }

    private void finish() {
        if (stage != null) {
            stage.finishing().finish();
        }
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (opened().mine()) {
            actions.add(new Action(Sign.TICK, getTranslation("inbox.finishNext"), "Ctrl Enter", this::finish));
        }
        tools.offers().of(opened().item(), this).forEach(offer -> actions.add(offer.action()));
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
        if (stage != null) {
            stage.refuse(sentence);
        }
    }

    @Override
    public void saved(LocalDateTime at) {
        if (stage != null) {
            stage.saved(at);
        }
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
            if (stage != null && before.mine() == now.mine()) {
                task = now;
                stage.drawStanding(now, tools.offers().of(now.item(), this));
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
        if (stage != null) {
            stage.comment(beside);
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
