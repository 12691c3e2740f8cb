package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.bulk.BulkAction;
import dk.brobygger.bulk.BulkAction.Kind;
import dk.brobygger.bulk.BulkDesk;
import dk.brobygger.bulk.BulkProgress;
import dk.brobygger.bulk.BulkProgress.State;
import dk.brobygger.bulk.BulkResult;
import dk.brobygger.bulk.BulkSelection;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same done to many tasks: what, why, what would happen, how far it is, and what became of each. */
class BulkDialog extends Dialog {

    private static final int MAX_REASON = 500;
    private static final int LATER_MILLIS = 400;
    private static final String LATER = "return new Promise(later => setTimeout(() => later(true), $0))";
    private static final int TOLD = 200;
    private static final Integer[] PRIORITIES = {90, 50, 10};

    private final transient BulkDesk desk;
    private final transient BulkSelection selection;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("inbox.bulk.what"));
    private final ComboBox<String> to = new ComboBox<>(getTranslation("inbox.assign.to"));
    private final DatePicker until = new DatePicker(getTranslation("inbox.snooze.until"));
    private final Select<Integer> priority = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("inbox.reason"));
    private final Div fields = new Div();
    private final Div outcome = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Button look = new Button(getTranslation("inbox.bulk.preview"), click -> preview());
    private final Button act = new Button(getTranslation("inbox.bulk.do"), click -> begin());
    private final Button stop = new Button(getTranslation("inbox.bulk.stop"));
    private boolean seen;

    BulkDialog(BulkDesk desk, BulkSelection selection, Map<String, String> names, LocalDate today, Runnable done) {
        this.desk = desk;
        this.selection = selection;
        setHeaderTitle(getTranslation("inbox.bulk.title"));
        setWidth("34rem");
        setMaxWidth("96vw");
        to.setItems(names.keySet());
        to.setItemLabelGenerator(name -> names.getOrDefault(name, name));
        until.setMin(today.plusDays(1));
        until.setValue(today.plusDays(1));
        priority.setLabel(getTranslation("inbox.bulk.priority"));
        priority.setItems(PRIORITIES);
        priority.setItemLabelGenerator(one -> getTranslation("inbox.bulk.priority." + one));
        priority.setValue(PRIORITIES[0]);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("inbox.bulk.kind." + one));
        kind.addValueChangeListener(change -> draw());
        kind.setValue(Kind.ASSIGN);
        to.addValueChangeListener(change -> lookAgain());
        until.addValueChangeListener(change -> lookAgain());
        priority.addValueChangeListener(change -> lookAgain());
        reason.setMaxLength(MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("inbox.bulk.title"));
        outcome.getElement().setAttribute("role", "status");
        fields.add(kind, to, until, priority, reason);
        fields.addClassName("bb-stack");
        for (Component field : new Component[] {to, until, priority, reason}) {
            field.getElement().getStyle().set("width", "100%");
        }
        add(fields, bar, outcome);
        act.addThemeNames("primary");
        stop.setVisible(false);
        getFooter().add(new Button(getTranslation("inbox.close.keys"), click -> close()), stop, look, act);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                done.run();
            }
        });
    }

    private void draw() {
        to.setVisible(kind.getValue() == Kind.ASSIGN);
        until.setVisible(kind.getValue() == Kind.SNOOZE);
        priority.setVisible(kind.getValue() == Kind.PRIORITY);
        forget();
    }

    /** What was seen of one target is not true of another. */
    private void lookAgain() {
        if (!seen) {
            return;
        }
        if (action() == null) {
            forget();
        } else {
            preview();
        }
    }

    private void forget() {
        seen = false;
        outcome.removeAll();
        offer(false);
    }

    /** One looks first; only then there is something to do. */
    private void offer(boolean hasSeen) {
        act.setVisible(hasSeen);
        look.setThemeName("primary", !hasSeen);
    }

    private @Nullable BulkAction action() {
        return switch (kind.getValue()) {
            case ASSIGN -> to.isEmpty() ? null : BulkAction.assign(new UserId(to.getValue()));
            case RELEASE -> BulkAction.release();
            case SNOOZE -> until.isEmpty() ? null : BulkAction.snooze(until.getValue());
            case PRIORITY -> BulkAction.priority(priority.getValue());
        };
    }

    private void preview() {
        BulkAction action = action();
        if (action == null) {
            to.setErrorMessage(getTranslation("look.ask.needed"));
            to.setInvalid(to.isVisible());
            until.setErrorMessage(getTranslation("inbox.rejection.DAY_MISSING"));
            until.setInvalid(until.isVisible());
            return;
        }
        offer(false);
        tried(() -> {
            BulkProgress would = desk.preview(selection, action);
            tell(would, getTranslation("inbox.bulk.would", would.changed(), would.refused()));
            seen = true;
            offer(would.changed() > 0);
            act.setText(getTranslation("inbox.bulk.do.n", would.changed()));
        });
    }

    /** What is refused as a whole is said where the outcome would stand. */
    private void tried(Runnable deed) {
        try {
            deed.run();
        } catch (Rejection refused) {
            outcome.removeAll();
            outcome.add(
                    new Notice(Sign.CRITICAL, Tone.ERROR, "", getTranslation(refused.messageKey(), refused.args())));
        }
    }

    private void begin() {
        BulkAction action = action();
        if (action == null) {
            return;
        }
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("inbox.rejection.NO_REASON"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        tried(() -> follow(desk.start(selection, action, reason.getValue())));
    }

    private void follow(BulkProgress begun) {
        fields.setVisible(false);
        look.setVisible(false);
        act.setVisible(false);
        stop.setVisible(true);
        stop.addClickListener(click -> {
            desk.stop(begun.id());
            stop.setEnabled(false);
        });
        bar.setVisible(true);
        bar.setMax(Math.max(1, begun.total()));
        follow(begun.id());
    }

    private void follow(UUID run) {
        BulkProgress now = desk.progress(run);
        bar.setValue(Math.min(now.handled(), Math.max(1, now.total())));
        if (now.state() == State.RUNNING) {
            outcome.removeAll();
            outcome.add(new Span(getTranslation("inbox.bulk.progress", now.handled(), now.total())));
            getElement().executeJs(LATER, LATER_MILLIS).then(later -> follow(run));
            return;
        }
        stop.setVisible(false);
        tell(
                now,
                getTranslation(
                        now.state() == State.STOPPED ? "inbox.bulk.stopped" : "inbox.bulk.finished",
                        now.changed(),
                        now.refused()));
    }

    /** Those that stay as they are come first, each with why; those whose turn did not come are in the summary. */
    private void tell(BulkProgress progress, String summary) {
        outcome.removeAll();
        outcome.add(new Paragraph(summary));
        UnorderedList list = new UnorderedList();
        list.addClassName("bb-results");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", getTranslation("inbox.bulk.results"));
        progress.results().stream()
                .filter(result -> result.outcome() != BulkResult.Outcome.NOT_REACHED)
                .sorted(Comparator.comparing(BulkResult::isChange))
                .limit(TOLD)
                .forEach(result -> list.add(new ListItem(words(result))));
        outcome.add(list);
    }

    private Span words(BulkResult result) {
        String name = result.name() == null ? "" : result.name() + ", " + result.caseNumber() + ": ";
        return new Span(name + getTranslation(result.messageKey(), result.args().toArray()));
    }
}
