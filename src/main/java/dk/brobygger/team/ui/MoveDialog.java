package dk.brobygger.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.Page;
import dk.brobygger.team.Choice;
import dk.brobygger.team.MoveDesk;
import dk.brobygger.team.MoveRun.Deed;
import dk.brobygger.team.MoveRun.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final transient TeamFacts team;
    private final transient @Nullable StaffMember from;
    private final transient Set<CaseStage> stages;
    private final transient Runnable done;
    private final transient ChoiceRow rows;
    private final transient List<StaffMember> receivers;
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>();
    private final ComboBox<StaffMember> to = new ComboBox<>();
    private final Grid<Choice> list = new Grid<>();
    private final Paragraph nothing = new Paragraph(getTranslation("team.move.none"));
    private final TextArea reason = new TextArea();
    private final RunProgress progress = new RunProgress();
    private final Button act = new Button();
    private final Button close = new Button(getTranslation("team.cancel"), click -> close());
    private final transient Map<String, Outcome> outcomes = new HashMap<>();

    MoveDialog(
            MoveDesk desk,
            DueWords due,
            CurrentUser user,
            TeamFacts team,
            @Nullable StaffMember from,
            Set<CaseStage> stages,
            Runnable done) {
        this.desk = desk;
        this.user = user;
        this.team = team;
        this.from = from;
        this.stages = stages;
        this.done = done;
        this.receivers = desk.receivers(team.id()).stream()
                .filter(member -> from == null || !member.id().equals(from.id()))
                .toList();
        var names = receivers.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        this.rows = new ChoiceRow(this, due, id -> names.getOrDefault(id, id.value()));
        setHeaderTitle(
                from == null ? getTranslation("team.share.title") : getTranslation("team.move.title", from.name()));
        setWidth("46rem");
        setMaxWidth("96vw");
        fields();
        add(Page.stack(new Div(how, to), nothing, list, reason, progress));
        getFooter().add(close, act);
        propose();
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
        to.addValueChangeListener(change -> propose());
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        list.addComponentColumn(
                        choice -> rows.of(choice, outcomes.get(choice.work().taskId())))
                .setHeader(getTranslation("team.move.list"));
        list.setMaxHeight("22rem");
        list.addClassName("bb-choices");
        list.setItemSelectableProvider(choice -> choice.moves() && outcomes.isEmpty());
        list.addSelectionListener(selection -> sayHowMany());
        reason.setLabel(getTranslation("team.move.reason"));
        reason.setHelperText(getTranslation("team.move.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClickListener(click -> move());
    }

    private void propose() {
        var proposal = proposal();
        list.setItems(proposal);
        list.setAllRowsVisible(proposal.size() <= 4);
        list.setVisible(!proposal.isEmpty());
        nothing.setVisible(proposal.isEmpty());
        list.asMultiSelect().setValue(proposal.stream().filter(Choice::moves).collect(Collectors.toSet()));
        sayHowMany();
    }

    private List<Choice> proposal() {
        var whose = from == null ? null : from.id();
        if (how.getValue() == How.SHARE) return desk.shareOut(team.id(), whose, stages);
        return to.isEmpty()
                ? List.of()
                : desk.give(team.id(), whose, stages, to.getValue().id());
    }

    private void sayHowMany() {
        var number = list.getSelectedItems().size();
        act.setText(getTranslation("team.move.act", number));
        act.setEnabled(number > 0);
    }

    private void move() {
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        var chosen = list.getSelectedItems();
        var shown = list.getGenericDataView().getItems().toList();
        var ground = reason.getValue();
        var deeds = new ArrayList<Deed>();
        for (Choice choice : shown) {
            UserId receiver = choice.to();
            if (chosen.contains(choice) && receiver != null)
                deeds.add(
                        new Deed(choice.work().taskId(), () -> desk.move(team.id(), choice.work(), receiver, ground)));
        }
        how.setReadOnly(true);
        to.setReadOnly(true);
        reason.setReadOnly(true);
        act.setVisible(false);
        close.setEnabled(false);
        progress.start(user, deeds, outcome -> show(shown, outcome), this::finish);
    }

    private void show(List<Choice> shown, Outcome outcome) {
        outcomes.put(outcome.itemId(), outcome);
        shown.stream()
                .filter(choice -> choice.work().taskId().equals(outcome.itemId()))
                .forEach(choice -> list.getDataProvider().refreshItem(choice));
    }

    private void finish() {
        close.setEnabled(true);
        close.setText(getTranslation("team.close"));
        CountsChanged.tell();
        done.run();
    }
}
