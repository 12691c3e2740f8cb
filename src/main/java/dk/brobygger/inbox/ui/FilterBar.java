package dk.brobygger.inbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.brobygger.identity.Role;
import dk.brobygger.inbox.CompanyChoice;
import dk.brobygger.inbox.InboxFilter;
import dk.brobygger.inbox.InboxList;
import dk.brobygger.inbox.InboxSort;
import dk.brobygger.inbox.StepChoice;
import dk.brobygger.inbox.Urgency;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.Sign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The filters, visible at all times: search, step, deadline, phase, company, owner, and in which order. */
class FilterBar extends Div {

    private final FilterWords words;
    private final Colleagues colleagues;
    private final Consumer<InboxList> asked;
    private final TextField search = new TextField();
    private final MenuBar menu = new MenuBar();
    private InboxList list = InboxList.MINE;

    FilterBar(FilterWords words, Colleagues colleagues, Consumer<InboxList> asked) {
        this.words = words;
        this.colleagues = colleagues;
        this.asked = asked;
        addClassName("bb-filters");
        getElement().setAttribute("role", "search");
        search.setPlaceholder(getTranslation("inbox.search"));
        search.setAriaLabel(getTranslation("inbox.search"));
        search.setPrefixComponent(Sign.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(list.narrowedBy(list.filter().withText(change.getValue())));
            }
        });
        menu.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        menu.getElement().setAttribute("aria-label", getTranslation("inbox.filters"));
        add(search, menu);
    }

    void focusSearch() {
        search.focus();
    }

    void draw(InboxList shown) {
        list = shown;
        search.setValue(shown.filter().text());
        menu.removeAll();
        InboxFilter filter = shown.filter();
        List<StepChoice> steps = words.steps().stream()
                .filter(step -> colleagues.concerns(shown.view(), step))
                .toList();
        step(filter, steps);
        SubMenu due = top("inbox.filter.due", filter.urgencies().size());
        for (Urgency urgency : Urgency.values()) {
            choice(
                    due,
                    getTranslation(urgency.messageKey()),
                    filter.urgencies().contains(urgency),
                    filter.withUrgencies(FilterWords.toggled(filter.urgencies(), urgency)));
        }
        SubMenu phase = top("inbox.filter.phase", filter.processes().size());
        phasesOf(steps)
                .forEach((id, name) -> choice(
                        phase,
                        name,
                        filter.processes().contains(id),
                        filter.withProcesses(FilterWords.toggled(filter.processes(), id))));
        MenuItem company = menu.addItem(label("inbox.filter.company", filter.company() == null ? 0 : 1));
        company.addClickListener(click -> askCompany());
        owner(filter);
        more(filter);
        SubMenu order = menu.addItem(getTranslation(
                        "inbox.filter.sort", getTranslation(shown.sort().messageKey())))
                .getSubMenu();
        for (InboxSort sort : InboxSort.values()) {
            Ticks.add(
                    order,
                    new Span(getTranslation(sort.messageKey())),
                    sort == shown.sort(),
                    () -> asked.accept(list.by(sort)));
        }
    }

    private void step(InboxFilter filter, List<StepChoice> steps) {
        SubMenu step = top("inbox.filter.step", filter.steps().size());
        Map<String, SubMenu> phases = new LinkedHashMap<>();
        for (StepChoice one : steps) {
            SubMenu phase = phases.computeIfAbsent(
                    one.process(), id -> step.addItem(one.processName()).getSubMenu());
            choice(
                    phase,
                    one.name(),
                    filter.steps().contains(one.id()),
                    filter.withSteps(FilterWords.toggled(filter.steps(), one.id())));
        }
    }

    private void owner(InboxFilter filter) {
        SubMenu owner = top("inbox.filter.owner", filter.owners().size() + (filter.unowned() ? 1 : 0));
        for (String name : colleagues.usual(filter.owners())) {
            choice(
                    owner,
                    words.owner(name),
                    filter.owners().contains(name),
                    filter.withOwners(FilterWords.toggled(filter.owners(), name), filter.unowned()));
        }
        choice(
                owner,
                getTranslation("inbox.row.noOwner"),
                filter.unowned(),
                filter.withOwners(filter.owners(), !filter.unowned()));
        owner.addItem(getTranslation("inbox.filter.owner.other"), click -> askOwner());
    }

    /** What matters only where one sees more than one's own. */
    private void more(InboxFilter filter) {
        int applied = filter.roles().size()
                + filter.teams().size()
                + filter.districts().size();
        if (applied == 0 && !colleagues.seesWidely()) {
            return;
        }
        SubMenu more = top("inbox.filter.more", applied);
        SubMenu role = more.addItem(getTranslation("inbox.filter.role")).getSubMenu();
        for (Role one : Role.values()) {
            choice(
                    role,
                    words.role(one.id()),
                    filter.roles().contains(one.id()),
                    filter.withRoles(FilterWords.toggled(filter.roles(), one.id())));
        }
        SubMenu team = more.addItem(getTranslation("inbox.filter.team")).getSubMenu();
        words.teams()
                .forEach(one -> choice(
                        team,
                        one.name(),
                        filter.teams().contains(one.id().value()),
                        filter.withTeams(
                                FilterWords.toggled(filter.teams(), one.id().value()))));
        SubMenu district = more.addItem(getTranslation("inbox.filter.district")).getSubMenu();
        words.districts()
                .forEach(one -> choice(
                        district,
                        one.name(),
                        filter.districts().contains(one.id().value()),
                        filter.withDistricts(
                                FilterWords.toggled(filter.districts(), one.id().value()))));
    }

    private SubMenu top(String key, int applied) {
        return menu.addItem(label(key, applied)).getSubMenu();
    }

    private Span label(String key, int applied) {
        Span label = new Span(new Span(getTranslation(key)));
        if (applied > 0) {
            Span number = new Span(String.valueOf(applied));
            number.addClassName("n");
            label.add(number);
        }
        label.addClassName("label");
        return label;
    }

    private void choice(SubMenu of, String name, boolean chosen, InboxFilter then) {
        Ticks.add(of, new Span(name), chosen, () -> asked.accept(list.narrowedBy(then)));
    }

    private void askCompany() {
        ComboBox<CompanyChoice> company = new ComboBox<>(getTranslation("inbox.filter.company"));
        company.setItemLabelGenerator(CompanyChoice::name);
        company.setItems(query ->
                colleagues.companies(list.view(), query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        new AskDialog(
                        getTranslation("inbox.filter.company.title"),
                        getTranslation("inbox.filter.show"),
                        getTranslation("inbox.cancel"),
                        () -> asked.accept(list.narrowedBy(
                                list.filter().withCompany(company.getValue().id()))))
                .needs(company)
                .open();
    }

    private void askOwner() {
        ComboBox<String> owner = new ComboBox<>(getTranslation("inbox.filter.owner"));
        Map<String, String> names = colleagues.everybody();
        owner.setItems(names.keySet());
        owner.setItemLabelGenerator(name -> names.getOrDefault(name, name));
        new AskDialog(
                        getTranslation("inbox.filter.owner.title"),
                        getTranslation("inbox.filter.show"),
                        getTranslation("inbox.cancel"),
                        () -> asked.accept(list.narrowedBy(list.filter()
                                .withOwners(
                                        with(list.filter().owners(), owner.getValue()),
                                        list.filter().unowned()))))
                .needs(owner)
                .open();
    }

    private static Set<String> with(Set<String> some, String one) {
        return java.util.stream.Stream.concat(some.stream(), java.util.stream.Stream.of(one))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> phasesOf(List<StepChoice> steps) {
        Map<String, String> phases = new LinkedHashMap<>();
        steps.forEach(step -> phases.putIfAbsent(step.process(), step.processName()));
        return phases;
    }
}
