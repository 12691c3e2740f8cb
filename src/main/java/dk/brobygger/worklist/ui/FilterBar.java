package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.brobygger.deeds.ui.Colleagues;
import dk.brobygger.identity.Role;
import dk.brobygger.inbox.CompanyChoice;
import dk.brobygger.look.AskDialog;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.look.Sign;
import dk.brobygger.step.StepChoice;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.Urgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The filters: search, step, deadline, phase, company, owner, and in which order. Visible at all times, but for a phone,
 * where one button tells how many are applied and shows them all.
 */
class FilterBar extends Div {

    private final FilterWords words;
    private final FilterChoices choices;
    private final Colleagues colleagues;
    private final Consumer<InboxList> asked;
    private final TextField search = new TextField();
    private final FilterLabel step = new FilterLabel("inbox.filter.step");
    private final FilterLabel due = new FilterLabel("inbox.filter.due");
    private final FilterLabel phase = new FilterLabel("inbox.filter.phase");
    private final FilterLabel company = new FilterLabel("inbox.filter.company");
    private final FilterLabel owner = new FilterLabel("inbox.filter.owner");
    private final FilterLabel more = new FilterLabel("inbox.filter.more");
    private final LazyMenu moreMenu = new LazyMenu(more, this::more);
    private final Span order = new Span();
    private final Button companies = new Button("", click -> askCompany());
    private final LazyMenu owners = new LazyMenu(owner, this::owner);
    private final LazyMenu orders = new LazyMenu(order, this::order);
    private final FilterLabel all = new FilterLabel("inbox.filters.phone");
    private final NativeButton toggle = new NativeButton();
    private final Div fields = new Div();
    private boolean open;
    private InboxList list = InboxList.MINE;

    /** @param others what a phone shows behind the filters */
    FilterBar(
            FilterWords words,
            FilterChoices choices,
            Colleagues colleagues,
            Consumer<InboxList> asked,
            Component others) {
        this.words = words;
        this.choices = choices;
        this.colleagues = colleagues;
        this.asked = asked;
        addClassName("bb-filterbar");
        fields.addClassName("bb-filters");
        fields.getElement().setAttribute("role", "search");
        toggle.addClassNames("bb-filterbutton", "phone");
        toggle.add(Sign.FILTER.icon(), all);
        toggle.addClickListener(click -> open(!open));
        open(false);
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
        companies.getElement().appendChild(company.getElement());
        companies.addThemeNames("small");
        companies.addClassName("bb-menubutton");
        companies.setSuffixComponent(Sign.DOWN.icon());
        fields.add(
                search,
                new LazyMenu(step, this::step),
                new LazyMenu(due, this::due),
                new LazyMenu(phase, this::phase),
                companies,
                owners,
                moreMenu,
                orders,
                others);
        add(toggle, fields);
    }

    private void open(boolean isOpen) {
        open = isOpen;
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        fields.setClassName("open", isOpen);
    }

    void focusSearch() {
        search.focus();
    }

    /** @param narrowing how many things the list is narrowed by */
    void draw(InboxList shown, int narrowing) {
        list = shown;
        all.applied(narrowing);
        InboxFilter filter = shown.filter();
        search.setValue(filter.text());
        step.applied(filter.steps().size());
        due.applied(filter.urgencies().size());
        phase.applied(filter.processes().size());
        company.applied(filter.company() == null ? 0 : 1);
        owner.applied(filter.owners().size() + (filter.unowned() ? 1 : 0));
        int others = filter.roles().size()
                + filter.teams().size()
                + filter.districts().size();
        more.applied(others);
        moreMenu.setVisible(others > 0 || choices.seesWidely());
        // What one has done is one's own, latest first, and its companies are not looked up.
        boolean isOpenWork = shown.view() != InboxView.DONE;
        companies.setVisible(isOpenWork || filter.company() != null);
        owners.setVisible(isOpenWork || !filter.owners().isEmpty() || filter.unowned());
        orders.setVisible(isOpenWork);
        order.setText(
                getTranslation("inbox.filter.sort", getTranslation(shown.sort().messageKey())));
    }

    private List<StepChoice> steps() {
        return words.steps().stream()
                .filter(one -> choices.concerns(list.view(), one))
                .toList();
    }

    private void step(ContextMenu menu) {
        InboxFilter filter = list.filter();
        Map<String, SubMenu> phases = new LinkedHashMap<>();
        for (StepChoice one : steps()) {
            SubMenu of = phases.computeIfAbsent(
                    one.process(), id -> menu.addItem(one.processName()).getSubMenu());
            choice(
                    of,
                    one.name(),
                    filter.steps().contains(one.id()),
                    filter.withSteps(FilterWords.toggled(filter.steps(), one.id())));
        }
    }

    private void due(ContextMenu menu) {
        InboxFilter filter = list.filter();
        for (Urgency urgency : Urgency.values()) {
            choice(
                    menu,
                    getTranslation(urgency.messageKey()),
                    filter.urgencies().contains(urgency),
                    filter.withUrgencies(FilterWords.toggled(filter.urgencies(), urgency)));
        }
    }

    private void phase(ContextMenu menu) {
        InboxFilter filter = list.filter();
        phasesOf(steps())
                .forEach((id, name) -> choice(
                        menu,
                        name,
                        filter.processes().contains(id),
                        filter.withProcesses(FilterWords.toggled(filter.processes(), id))));
    }

    private void owner(ContextMenu menu) {
        InboxFilter filter = list.filter();
        for (String name : choices.usual(filter.owners())) {
            choice(
                    menu,
                    words.owner(name),
                    filter.owners().contains(name),
                    filter.withOwners(FilterWords.toggled(filter.owners(), name), filter.unowned()));
        }
        choice(
                menu,
                getTranslation("inbox.row.noOwner"),
                filter.unowned(),
                filter.withOwners(filter.owners(), !filter.unowned()));
        menu.addItem(getTranslation("inbox.filter.owner.other"), click -> askOwner());
    }

    /** What matters only where one sees more than one's own. */
    private void more(ContextMenu menu) {
        InboxFilter filter = list.filter();
        SubMenu role = menu.addItem(getTranslation("inbox.filter.role")).getSubMenu();
        for (Role one : Role.values()) {
            choice(
                    role,
                    words.role(one.id()),
                    filter.roles().contains(one.id()),
                    filter.withRoles(FilterWords.toggled(filter.roles(), one.id())));
        }
        SubMenu team = menu.addItem(getTranslation("inbox.filter.team")).getSubMenu();
        words.teams()
                .forEach(one -> choice(
                        team,
                        one.name(),
                        filter.teams().contains(one.id().value()),
                        filter.withTeams(
                                FilterWords.toggled(filter.teams(), one.id().value()))));
        SubMenu district = menu.addItem(getTranslation("inbox.filter.district")).getSubMenu();
        words.districts()
                .forEach(one -> choice(
                        district,
                        one.name(),
                        filter.districts().contains(one.id().value()),
                        filter.withDistricts(
                                FilterWords.toggled(filter.districts(), one.id().value()))));
    }

    private void order(ContextMenu menu) {
        for (InboxSort sort : InboxSort.values()) {
            Ticks.add(
                    menu,
                    new Span(getTranslation(sort.messageKey())),
                    sort == list.sort(),
                    () -> asked.accept(list.by(sort)));
        }
    }

    private void choice(HasMenuItems of, String name, boolean chosen, InboxFilter then) {
        Ticks.add(of, new Span(name), chosen, () -> asked.accept(list.narrowedBy(then)));
    }

    private void askCompany() {
        ComboBox<CompanyChoice> company = new ComboBox<>(getTranslation("inbox.filter.company"));
        company.setItemLabelGenerator(CompanyChoice::name);
        company.setItems(query ->
                choices.companies(list.view(), query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
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
