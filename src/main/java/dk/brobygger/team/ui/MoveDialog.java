package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Page;
import dk.brobygger.look.Status;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.team.Choice;
import dk.brobygger.team.Effect;
import dk.brobygger.team.Handful;
import dk.brobygger.team.MoveDesk;
import dk.brobygger.team.MoveRun.Deed;
import dk.brobygger.team.MoveRun.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moves somebody's tasks, or shares out those that nobody has: proposal with reasons, a reason of the leder's, results. */
class MoveDialog extends Dialog {

    enum How {
        SHARE,
        GIVE
    }

    private final transient MoveDesk desk;
    private final transient CurrentUser user;
    private final Handful some;
    private final transient Runnable done;
    private final transient ChoiceRow rows;
    private final transient List<StaffMember> receivers;
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>();
    private final ComboBox<StaffMember> to = new ComboBox<>();
    private final Grid<Choice> list = new Grid<>();
    private final Paragraph nothing = new Paragraph(getTranslation("team.move.none"));
    private final EffectLines effects = new EffectLines();
    private final TextArea reason = new TextArea();
    private final RunProgress progress = new RunProgress();
    private final Button act = new Button();
    private final Button close = new Button(getTranslation("team.cancel"), click -> close());
    private final transient Map<String, Outcome> outcomes = new HashMap<>();
    private final transient Set<Choice> picked = new LinkedHashSet<>();
    private transient List<Choice> proposal = List.of();

    /**
     * @param from name of who has the tasks; empty for those that nobody has
     * @param wanted who shall have them; null to be asked
     */
    MoveDialog(
            MoveDesk desk,
            DueWords due,
            CurrentUser user,
            Handful some,
            String from,
            @Nullable UserId wanted,
            Runnable done) {
        this.desk = desk;
        this.user = user;
        this.some = some;
        this.done = done;
        this.receivers = desk.receivers(some.team()).stream()
                .filter(member -> !member.id().equals(some.from()))
                .toList();
        var names = receivers.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        this.rows = new ChoiceRow(this, due, id -> names.getOrDefault(id, id.value()));
        setHeaderTitle(
                some.from() == null ? getTranslation("team.share.title") : getTranslation("team.move.title", from));
        setWidth("46rem");
        setMaxWidth("96vw");
        fields();
        add(Page.stack(new Div(how, to), nothing, list, effects, reason, progress));
        getFooter().add(close, act);
        receivers.stream()
                .filter(member -> member.id().equals(wanted))
                .findFirst()
                .ifPresentOrElse(this::giveTo, this::propose);
    }

    private void giveTo(StaffMember wanted) {
        to.setValue(wanted);
        how.setValue(How.GIVE);
    }

    private void fields() {
        how.setLabel(getTranslation("team.move.how"));
        how.setItems(How.values());
        how.setItemLabelGenerator(one -> getTranslation("team.move.how." + one));
        how.setValue(How.SHARE);
        how.addValueChangeListener(change -> {
            to.setVisible(change.getValue() == How.GIVE);
            propose();
        });
        to.setLabel(getTranslation("team.move.to"));
        to.setItems(receivers);
        to.setItemLabelGenerator(StaffMember::name);
        to.setVisible(false);
        to.addValueChangeListener(change -> {
            if (how.getValue() == How.GIVE) propose();
        });
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(this::line).setHeader(getTranslation("team.move.list"));
        list.setMaxHeight("22rem");
        list.addClassName("bb-choices");
        reason.setLabel(getTranslation("team.move.reason"));
        reason.setHelperText(getTranslation("team.move.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClickListener(click -> move());
    }

    private Component line(Choice choice) {
        var outcome = outcomes.get(choice.work().taskId());
        var tick = new Checkbox(picked.contains(choice));
        tick.setAriaLabel(getTranslation(
                "team.move.pick", choice.work().name(), choice.work().who()));
        tick.setEnabled(choice.moves() && outcomes.isEmpty());
        tick.addValueChangeListener(change -> {
            if (change.getValue()) picked.add(choice);
            else picked.remove(choice);
            sayWhatHappens();
        });
        var line = new Div(tick, rows.of(choice, outcome));
        line.addClassName("bb-pick");
        return line;
    }

    private void propose() {
        proposal = proposal();
        picked.clear();
        proposal.stream().filter(Choice::moves).forEach(picked::add);
        list.setItems(proposal);
        list.setAllRowsVisible(proposal.size() <= 4);
        list.setVisible(!proposal.isEmpty());
        nothing.setVisible(proposal.isEmpty());
        sayWhatHappens();
    }

    private List<Choice> proposal() {
        if (how.getValue() == How.SHARE) return desk.shareOut(some);
        return to.isEmpty() ? List.of() : desk.give(some, to.getValue().id());
    }

    private void sayWhatHappens() {
        effects.show(proposal, picked);
        act.setText(getTranslation("team.move.act", picked.size()));
        act.setEnabled(!picked.isEmpty());
    }

    private void move() {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        var ground = reason.getValue();
        var deeds = new ArrayList<Deed>();
        for (Choice choice : proposal) {
            UserId receiver = choice.to();
            if (picked.contains(choice) && receiver != null)
                deeds.add(new Deed(
                        choice.work().taskId(), () -> desk.move(some.team(), choice.work(), receiver, ground)));
        }
        how.setReadOnly(true);
        to.setReadOnly(true);
        reason.setReadOnly(true);
        act.setVisible(false);
        close.setEnabled(false);
        progress.start(user, deeds, this::show, this::finish);
    }

    private void show(Outcome outcome) {
        outcomes.put(outcome.itemId(), outcome);
        proposal.stream()
                .filter(choice -> choice.work().taskId().equals(outcome.itemId()))
                .forEach(choice -> list.getDataProvider().refreshItem(choice));
    }

    private void finish() {
        close.setEnabled(true);
        close.setText(getTranslation("team.close"));
        list.getDataProvider().refreshAll();
        CountsChanged.tell();
        done.run();
    }

    /** What would become of the receivers, and how much stays where it is because all are at their goals. */
    private static final class EffectLines extends Div {

        EffectLines() {
            addClassName("bb-effects");
            getElement().setAttribute("role", "status");
        }

        void show(List<Choice> proposal, Set<Choice> picked) {
            removeAll();
            var words = new PeopleWords(this);
            for (var effect : Effect.of(proposal, picked)) {
                var sentence = getTranslation(
                        "team.move.effect",
                        effect.name(),
                        effect.tasks(),
                        words.minutes(effect.after() - effect.before()),
                        words.minutes(effect.after()),
                        words.minutes(effect.goal()));
                add(
                        effect.isOverGoal()
                                ? Status.OVERDUE.label(sentence + " " + getTranslation("team.move.effect.over"))
                                : new Span(sentence));
            }
            var full = proposal.stream()
                    .filter(choice -> choice.why() == Choice.Why.ALL_AT_GOAL)
                    .count();
            if (full > 0) add(Status.OVERDUE.label(getTranslation("team.move.full", full)));
        }
    }
}
