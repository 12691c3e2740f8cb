package dk.brobygger.beside.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import dk.brobygger.answer.OpenTask;
import dk.brobygger.slots.CaseTab;
import dk.brobygger.task.InboxItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The case beside a task, in tabs. The first shows what one needs to answer; the others are made when they are opened, and
 * what is not needed at first sight follows when the page stands.
 */
public class CasePane extends Aside {

    private static final int ALL = 100;

    private final transient CaseSide side;
    private final transient InboxItem item;
    private final TabSheet tabs = new TabSheet();
    private final CaseFacts facts;
    private final LatestTalk latest;
    private final transient Map<Tab, Supplier<Component>> unopened = new LinkedHashMap<>();
    private final transient List<Counted> counted = new ArrayList<>();
    private boolean stands;

    /** A tab with how many things it holds. */
    private record Counted(Tab tab, String title, Supplier<OptionalLong> number) {}

    public CasePane(OpenTask opened, CaseSide side) {
        this.side = side;
        this.item = opened.item();
        var card = side.card(item);
        facts = new CaseFacts(side, item, card);
        latest = side.latest(item, this::count);
        var overview = new Div(facts, side.weeks(item, card), side.diagram(item), side.after(opened.leadsTo()), latest);
        tabs.add(getTranslation("inbox.tab.overview"), overview);
        later(
                getTranslation("inbox.tab.notes"),
                this::notes,
                () -> OptionalLong.of(side.talk().count(item.caseId())));
        var caseId = item.caseId().toString();
        for (CaseTab slot : side.tabs())
            later(slot.title(), () -> slot.content(caseId, item.id(), this::count), () -> slot.count(caseId));
        tabs.addSelectedChangeListener(chosen -> open(chosen.getSelectedTab()));
        add(tabs);
        addClassName("bb-case");
        getElement().setAttribute("aria-label", getTranslation("inbox.case.title"));
        getElement().setAttribute("tabindex", "0");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (stands) return;
        stands = true;
        InTurn.follow(this, facts::follow, this::followTalk);
    }

    /** The last words, and how much there is behind the tabs. */
    void followTalk() {
        latest.follow();
        count();
    }

    /** Leads to the field for a comment. */
    public void comment() {
        tabs.setSelectedIndex(0);
        latest.write();
    }

    private void later(String title, Supplier<Component> content, Supplier<OptionalLong> number) {
        var tab = new Tab(title);
        tabs.add(tab, new Div());
        unopened.put(tab, content);
        counted.add(new Counted(tab, title, number));
    }

    private void open(Tab tab) {
        var content = unopened.remove(tab);
        if (content != null && tabs.getComponent(tab) instanceof Div place) place.add(content.get());
    }

    private void count() {
        side.atOnce(() -> counted.forEach(one ->
                one.number().get().ifPresent(many -> one.tab().setLabel(one.title() + " " + many))));
    }

    private Component notes() {
        var notes = new NotesSection(side.talk(), item.caseId(), "inbox.notes.all", ALL).writable(this::count);
        var talk = new TalkSection(side.talk(), item, ALL, this::count);
        List.<Runnable>of(notes::fill, talk::fill).forEach(Runnable::run);
        return new Div(notes, talk);
    }
}
