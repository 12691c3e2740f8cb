package dk.brobygger.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Card;
import dk.brobygger.look.Notice;
import dk.brobygger.look.Page;
import dk.brobygger.look.PageHeader;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Tone;
import dk.brobygger.team.LeaverDesk;
import dk.brobygger.team.LeaverItem;
import dk.brobygger.team.MoveRun.Deed;
import dk.brobygger.team.MoveRun.Outcome;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Medarbejder holder op: everything that hangs on the account, where it goes and why, then the account is closed. */
@Route(LeaverView.ROUTE)
@Menu(title = "team.leaver.menu", order = 75, icon = "logout")
@RolesAllowed({"leder", "administrator"})
class LeaverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "leaver";

    private static final int MOST_SHOWN_AT_ONCE = 12;

    private final transient LeaverDesk desk;
    private final transient CurrentUser user;
    private final ComboBox<StaffMember> who = new ComboBox<>();
    private final ComboBox<StaffMember> to = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final Checkbox close = new Checkbox();
    private final Button act = new Button();
    private final Grid<LeaverItem> list = new Grid<>();
    private final Card things = new Card(getTranslation("team.leaver.things"));
    private final Span summary = new Span();
    private final Div answer = Page.stack();
    private final Div running = new Div();
    private transient List<LeaverItem> plan = List.of();
    private transient Map<UserId, String> names = Map.of();
    private final transient Map<String, Outcome> outcomes = new HashMap<>();

    LeaverView(LeaverDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
        fields();
        var form = new Card(getTranslation("team.leaver.how"));
        var choices = new Div(who, to);
        choices.addClassName("bb-fields");
        form.add(Page.stack(choices, reason, close, new Div(act), running));
        things.add(summary, list);
        add(new Page(new PageHeader(getTranslation("team.leaver")), answer, form, things));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var members = desk.mayLeave();
        var all = new HashMap<UserId, String>();
        members.forEach(member -> all.put(member.id(), member.name()));
        names = all;
        who.setItems(members);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("who")
                .flatMap(wanted -> members.stream()
                        .filter(member -> member.id().value().equals(wanted))
                        .findFirst())
                .ifPresent(who::setValue);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("team.leaver");
    }

    private void fields() {
        who.setLabel(getTranslation("team.leaver.who"));
        who.setItemLabelGenerator(StaffMember::name);
        who.setRequiredIndicatorVisible(true);
        who.setErrorMessage(getTranslation("team.leaver.who.missing"));
        who.addValueChangeListener(change -> chosen());
        to.setLabel(getTranslation("team.leaver.to"));
        to.setItemLabelGenerator(StaffMember::name);
        to.setPlaceholder(getTranslation("team.leaver.to.share"));
        to.setClearButtonVisible(true);
        to.addValueChangeListener(change -> show());
        reason.setLabel(getTranslation("team.move.reason"));
        reason.setHelperText(getTranslation("team.move.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setErrorMessage(getTranslation("team.rejection.NO_REASON"));
        reason.setWidthFull();
        close.setLabel(getTranslation("team.leaver.close"));
        close.setValue(true);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.addClickListener(click -> handOver());
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        list.addClassName("bb-choices");
        list.addComponentColumn(this::line).setHeader(getTranslation("team.move.list"));
    }

    private void chosen() {
        var leaver = who.getValue();
        outcomes.clear();
        to.clear();
        to.setItems(
                leaver == null
                        ? List.of()
                        : desk.mayLeave().stream()
                                .filter(member -> !member.id().equals(leaver.id()))
                                .filter(member -> member.team().equals(leaver.team()))
                                .toList());
        show();
    }

    private void show() {
        answer.removeAll();
        var leaver = who.getValue();
        things.setVisible(leaver != null);
        act.setText(getTranslation("team.leaver.act"));
        if (leaver == null) return;
        plan = desk.plan(leaver.id(), to.isEmpty() ? null : to.getValue().id());
        list.setItems(plan);
        list.setAllRowsVisible(plan.size() <= MOST_SHOWN_AT_ONCE);
        list.setVisible(!plan.isEmpty());
        summary.setText(words());
    }

    /** »4 sager, 12 opgaver, 1 vikariat« */
    private String words() {
        if (plan.isEmpty()) return getTranslation("team.leaver.nothing");
        var parts = new ArrayList<String>();
        for (LeaverItem.Kind kind : LeaverItem.Kind.values()) {
            var number = plan.stream().filter(item -> item.kind() == kind).count();
            if (number > 0) parts.add(getTranslation(kind.messageKey(), number));
        }
        return String.join(", ", parts) + ". " + getTranslation("team.leaver.contacts");
    }

    private Component line(LeaverItem item) {
        var row = new Div(first(item), second(item));
        row.addClassName("bb-choice");
        return row;
    }

    private Component first(LeaverItem item) {
        var title = new Span(item.titleIsKey() ? getTranslation(item.title()) : item.title());
        title.addClassName("bb-strong");
        var detail =
                new Span(names.getOrDefault(new UserId(item.detail().isBlank() ? "-" : item.detail()), item.detail()));
        detail.addClassName("bb-muted");
        var first = new Div(title, detail);
        first.addClassName("first");
        return first;
    }

    private Component second(LeaverItem item) {
        var second = new Div();
        second.addClassName("second");
        var outcome = outcomes.get(item.id());
        if (outcome != null) {
            second.add(ChoiceRow.result(outcome, this));
            return second;
        }
        var target = item.to();
        var where = new Span(
                target == null
                        ? getTranslation("team.leaver.toNobody")
                        : getTranslation("team.move.arrow", names.getOrDefault(target, mine(target))));
        where.addClassName("bb-strong");
        var why = new Span(ChoiceRow.why(item.whyKey(), item.whyArgs(), this));
        why.addClassName("bb-muted");
        second.add(Sign.FORWARD.icon(), where, why);
        return second;
    }

    private String mine(UserId target) {
        return target.equals(user.id()) ? getTranslation("team.leaver.me") : target.value();
    }

    private void handOver() {
        reason.setInvalid(reason.getValue().isBlank());
        who.setInvalid(who.isEmpty());
        if (who.isEmpty()) who.focus();
        else if (reason.isInvalid()) reason.focus();
        if (reason.isInvalid() || who.isEmpty()) return;
        var leaver = who.getValue();
        var ground = reason.getValue();
        var deeds = plan.stream()
                .map(item -> new Deed(item.id(), () -> desk.handOver(leaver.id(), item, ground)))
                .toList();
        act.setEnabled(false);
        who.setReadOnly(true);
        to.setReadOnly(true);
        var progress = new RunProgress();
        running.removeAll();
        running.add(progress);
        progress.start(user, deeds, this::told, () -> finish(leaver));
    }

    private void told(Outcome outcome) {
        outcomes.put(outcome.itemId(), outcome);
        plan.stream()
                .filter(item -> item.id().equals(outcome.itemId()))
                .forEach(item -> list.getDataProvider().refreshItem(item));
    }

    private void finish(StaffMember leaver) {
        who.setReadOnly(false);
        to.setReadOnly(false);
        act.setEnabled(true);
        answer.removeAll();
        if (!close.getValue()) {
            tell(Sign.DONE, Tone.SUCCESS, getTranslation("team.leaver.handedOver", leaver.name()));
            return;
        }
        try {
            desk.close(leaver.id());
            tell(Sign.DONE, Tone.SUCCESS, getTranslation("team.leaver.closed", leaver.name()));
            act.setEnabled(false);
        } catch (Rejection rejection) {
            tell(Sign.OVERDUE, Tone.WARNING, getTranslation(rejection.messageKey(), rejection.args()));
        }
    }

    private void tell(Sign sign, Tone tone, String sentence) {
        var notice = new Notice(sign, tone, "", sentence);
        notice.getElement().setAttribute("role", "status");
        answer.add(notice);
    }
}
