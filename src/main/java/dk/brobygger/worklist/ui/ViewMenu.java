package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import dk.brobygger.inbox.Count;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.ViewDesk;
import dk.brobygger.views.ViewFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The views below the menu: one's own and one's team's, the pinned first and with how much there is in each. What they
 * are called and hold is read when the page already stands; until then the last that is known of it is shown.
 */
class ViewMenu extends Nav {

    /** The page comes first: its own parts are read before the numbers of the menu. */
    private static final String SHOWN = "return new Promise(shown => setTimeout(() => shown(true), 400))";

    private static final List<InboxView> MINE = List.of(InboxView.MINE);
    private static final List<InboxView> ASIDE = List.of(InboxView.SNOOZED, InboxView.DONE);
    private static final List<InboxView> TEAM = List.of(InboxView.TEAM, InboxView.GROUPS, InboxView.ALL);

    private final InboxDesk inbox;
    private final ViewDesk views;
    private final transient Map<String, String> numbers = new HashMap<>();
    private final Map<String, RouterLink> links = new HashMap<>();
    private transient List<ViewFacts> known = List.of();
    private String here = "";

    ViewMenu(InboxDesk inbox, ViewDesk views) {
        this.inbox = inbox;
        this.views = views;
        addClassName("bb-viewmenu");
        getElement().setAttribute("aria-label", getTranslation("inbox.view.menu"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Registration counting = ComponentUtil.addListener(event.getUI(), CountsChanged.class, changed -> read());
        Registration showing =
                ComponentUtil.addListener(event.getUI(), ListShown.class, shown -> mark("inbox?" + shown.query()));
        Registration moving = event.getUI().addAfterNavigationListener(moved -> at(moved.getLocation()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            counting.remove();
            showing.remove();
            moving.remove();
        });
    }

    private void at(Location location) {
        mark(location.getPath() + "?"
                + location.getQueryParameters().excluding("task").getQueryString());
        if (links.isEmpty()) {
            draw();
        }
        getElement().executeJs(SHOWN).then(shown -> read());
    }

    private void mark(String address) {
        here = address;
        links.forEach(this::sayWhetherHere);
    }

    void read() {
        List<ViewFacts> knownBefore = known;
        Map<String, String> numbersBefore = Map.copyOf(numbers);
        known = views.views();
        Map<String, InboxList> counted = new LinkedHashMap<>();
        Stream.of(InboxView.MINE, InboxView.TEAM, InboxView.GROUPS, InboxView.ALL, InboxView.SNOOZED)
                .map(InboxList.MINE::in)
                .forEach(list -> counted.put(list.text(), list));
        known.stream().filter(ViewFacts::pinned).forEach(view -> counted.put(query(view), view.list()));
        List<Count> counts = inbox.countEach(
                counted.values().stream().map(list -> list.page(1, null)).toList());
        Iterator<Count> each = counts.iterator();
        numbers.clear();
        counted.keySet().forEach(query -> numbers.put(query, each.next().shown()));
        if (!known.equals(knownBefore) || !numbers.equals(numbersBefore)) {
            draw();
        }
    }

    private static String query(ViewFacts view) {
        return "visning=" + view.id();
    }

    private void draw() {
        removeAll();
        links.clear();
        add(new H2(getTranslation("inbox.view.menu.mine")), list(view -> !view.ofTeam(), MINE, ASIDE));
        add(new H2(getTranslation("inbox.view.menu.team")), list(ViewFacts::ofTeam, TEAM, List.of()));
    }

    private Component list(Predicate<ViewFacts> which, List<InboxView> first, List<InboxView> last) {
        UnorderedList list = new UnorderedList();
        first.forEach(view -> list.add(line(view)));
        known.stream()
                .filter(which)
                .sorted(Comparator.comparing(view -> !view.pinned()))
                .forEach(view -> list.add(line(view.name(), query(view), star(view))));
        last.forEach(view -> list.add(line(view)));
        return list;
    }

    private ListItem line(InboxView view) {
        Sign sign = switch (view) {
            case SNOOZED -> Sign.MOON;
            case DONE -> Sign.DONE;
            default -> Sign.STAR_FULL;
        };
        return line(
                getTranslation("inbox.title." + view.name()),
                InboxList.MINE.in(view).text(),
                sign.icon());
    }

    private ListItem line(String name, String query, Component sign) {
        ListItem line = new ListItem(sign);
        RouterLink link = new RouterLink(name, TaskListView.class);
        link.setQueryParameters(QueryParameters.fromString(query));
        links.put(query, link);
        sayWhetherHere(query, link);
        line.add(link);
        if (numbers.containsKey(query)) {
            Span count = new Span(numbers.get(query));
            count.addClassName("n");
            line.add(count);
        }
        return line;
    }

    private void sayWhetherHere(String query, RouterLink link) {
        if (here.equals("inbox?" + query)) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private NativeButton star(ViewFacts saved) {
        NativeButton star = new NativeButton();
        star.add(saved.pinned() ? Sign.STAR_FULL.icon() : Sign.STAR.icon());
        star.setAriaLabel(getTranslation(saved.pinned() ? "inbox.view.unpin" : "inbox.view.pin", saved.name()));
        star.addClickListener(click -> {
            views.pin(saved.id(), !saved.pinned());
            read();
        });
        return star;
    }
}
