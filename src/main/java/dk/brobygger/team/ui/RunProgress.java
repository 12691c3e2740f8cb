package dk.brobygger.team.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.team.MoveRun;
import dk.brobygger.team.MoveRun.Deed;
import dk.brobygger.team.MoveRun.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far many deeds are, and a way to stop; the page stays alive meanwhile. */
class RunProgress extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(RunProgress.class);

    /** So many outcomes are told to the browser at once. */
    private static final int AT_ONCE = 10;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button stop = new Button(getTranslation("team.move.stop"));
    private final transient MoveRun run = new MoveRun();
    private int moved;
    private int stayed;

    RunProgress() {
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("team.move.list"));
        stop.addClickListener(click -> {
            run.stop();
            stop.setEnabled(false);
        });
        var line = new Div(words, stop);
        line.addClassName("bb-row");
        add(bar, line);
        addClassName("bb-run");
        setVisible(false);
    }

    /**
     * Does the deeds as the user of this page.
     *
     * @param told what became of each, in the page's thread
     * @param finished in the page's thread, too
     */
    void start(CurrentUser user, List<Deed> deeds, Consumer<Outcome> told, Runnable finished) {
        var page = new Teller(UI.getCurrent(), user.id(), List.copyOf(user.roles()));
        setVisible(true);
        bar.setMax(Math.max(1, deeds.size()));
        show(deeds.size());
        var thread = new Thread(
                () -> {
                    try {
                        page.asUser(() -> work(page, deeds, told));
                    } finally {
                        page.tell(() -> finish(finished));
                    }
                },
                "moves");
        thread.setDaemon(true);
        thread.start();
    }

    private void finish(Runnable finished) {
        words.setText(getTranslation("team.move.finished", moved, stayed));
        stop.setVisible(false);
        finished.run();
    }

    private void work(Teller page, List<Deed> deeds, Consumer<Outcome> told) {
        var batch = new ArrayList<Outcome>();
        run.run(deeds, outcome -> {
            batch.add(outcome);
            if (batch.size() < AT_ONCE) return;
            var some = List.copyOf(batch);
            page.tell(() -> show(some, deeds.size(), told));
            batch.clear();
        });
        page.tell(() -> show(batch, deeds.size(), told));
    }

    private void show(List<Outcome> outcomes, int all, Consumer<Outcome> told) {
        for (Outcome outcome : outcomes) {
            if (outcome.done()) moved++;
            else stayed++;
            told.accept(outcome);
        }
        show(all);
    }

    /**
     * What the page is told runs on whichever thread has the page, so it says itself who the user is. A page that has been
     * closed is told nothing, and what its user confirmed is done to the end.
     */
    private record Teller(UI ui, UserId me, List<Role> roles) {

        void tell(Runnable news) {
            ui.accessLater(() -> asUser(news), () -> {}).run();
        }

        void asUser(Runnable work) {
            try {
                ActingAs.user(me, roles, () -> {
                    work.run();
                    return null;
                });
            } catch (Exception failure) {
                LOG.error("the moves broke off", failure);
            }
        }
    }

    private void show(int all) {
        bar.setValue(Math.min(moved + stayed, Math.max(1, all)));
        words.setText(getTranslation("team.move.progress", moved + stayed, all));
    }
}
