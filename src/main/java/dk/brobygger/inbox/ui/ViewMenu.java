package dk.brobygger.inbox.ui;

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
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.inbox.InboxList;
import dk.brobygger.inbox.InboxView;
import dk.brobygger.inbox.ViewDesk;
import dk.brobygger.inbox.ViewFacts;
import dk.brobygger.look.CountsChanged;
import dk.brobygger.look.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The views below the menu: one's own and one's team's, the pinned first and with how much there is in each. */
class ViewMenu extends Nav {

    private final InboxDesk inbox;
    private final ViewDesk views;
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
        Registration counting = ComponentUtil.addListener(event.getUI(), CountsChanged.class, changed -> draw());
        Registration moving = event.getUI().addAfterNavigationListener(moved -> at(moved.getLocation()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            counting.remove();
            moving.remove();
        });
        at(event.getUI().getInternals().getActiveViewLocation());
    }

    private void at(Location location) {
        here = location.getPath() + "?"
                + location.getQueryParameters().excluding("task").getQueryString();
        draw();
    }

    void draw() {
        removeAll();
        List<ViewFacts> all = views.views();
        add(new H2(getTranslation("inbox.view.menu.mine")), list(all, view -> !view.ofTeam(), InboxView.MINE));
        add(
                new H2(getTranslation("inbox.view.menu.team")),
                list(all, ViewFacts::ofTeam, InboxView.TEAM, InboxView.GROUPS, InboxView.ALL));
    }

    private Component list(List<ViewFacts> all, Predicate<ViewFacts> which, InboxView... always) {
        UnorderedList list = new UnorderedList();
        for (InboxView view : always) {
            InboxList whole = InboxList.MINE.in(view);
            list.add(line(getTranslation("inbox.title." + view.name()), whole.text(), whole, null));
        }
        all.stream()
                .filter(which)
                .sorted(Comparator.comparing(view -> !view.pinned()))
                .forEach(view -> list.add(line(view.name(), "visning=" + view.id(), view.list(), view)));
        return list;
    }

    private ListItem line(String name, String query, InboxList list, @Nullable ViewFacts saved) {
        ListItem line = new ListItem();
        if (saved != null) {
            line.add(star(saved));
        } else {
            line.add(Sign.STAR_FULL.icon());
        }
        RouterLink link = new RouterLink(name, TaskListView.class);
        link.setQueryParameters(QueryParameters.fromString(query));
        if (here.equals("inbox?" + query)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        line.add(link);
        if (saved == null || saved.pinned()) {
            Span count = new Span(FilterWords.number(inbox.count(list.page(1, null))));
            count.addClassName("n");
            line.add(count);
        }
        return line;
    }

    private NativeButton star(ViewFacts saved) {
        NativeButton star = new NativeButton();
        star.add(saved.pinned() ? Sign.STAR_FULL.icon() : Sign.STAR.icon());
        star.setAriaLabel(getTranslation(saved.pinned() ? "inbox.view.unpin" : "inbox.view.pin", saved.name()));
        star.addClickListener(click -> {
            views.pin(saved.id(), !saved.pinned());
            draw();
        });
        return star;
    }
}
