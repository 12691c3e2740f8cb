package dk.brobygger.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.LanguageDesk;
import dk.brobygger.look.Bridge;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.CountsChanged;
import dk.brobygger.slots.FramePlace;
import dk.brobygger.slots.MenuCount;
import dk.brobygger.slots.SearchSource;
import dk.brobygger.slots.UserPage;
import dk.brobygger.slots.Ways;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** The frame of every page: the menu from what the views say of themselves, search, places that rooms fill, the user's menu. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final int THUMB_ENTRIES = 3;

    /** Leads past the menu to the heading of the page; done by the browser at once. */
    private static final String SKIP =
            "(h => { if (h) { h.tabIndex = -1; h.focus(); } return ''; })(document.querySelector('h1'))";

    /** Some elements of Vaadin's say what their role does not allow: a menu item that it is not selected, a button that it is needed. */
    private static final String PLAIN_ROLES = """
            if (!window.bbPlainRoles) {
              const mend = one => {
                const role = one.getAttribute('role') || '';
                if (role.startsWith('menuitem')) one.removeAttribute('aria-selected');
                if (role === 'button') one.removeAttribute('aria-required');
              };
              window.bbPlainRoles = new MutationObserver(changes => changes.forEach(change => mend(change.target)));
              window.bbPlainRoles.observe(document.body,
                { subtree: true, attributes: true, attributeFilter: ['role', 'aria-selected', 'aria-required'] });
            }
            """;

    private final List<MenuCount> counts;
    private final Map<String, Span> countsInMenu = new HashMap<>();
    private final Map<String, Span> countsAtThumb = new HashMap<>();
    private final Map<String, Component> thumbLinks = new HashMap<>();
    private final Omni omni;

    MainLayout(
            CurrentUser user,
            IdentityDesk identity,
            AuthenticationContext authentication,
            LanguageDesk languages,
            ObjectProvider<FramePlace> places,
            ObjectProvider<MenuCount> counts,
            ObjectProvider<SearchSource> sources,
            ObjectProvider<UserPage> pages,
            Help help,
            @Value("${brobygger.municipality:}") String municipality) {
        this.counts = counts.stream().toList();
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        this.omni = new Omni(
                entries,
                sources.stream()
                        .sorted(Comparator.comparingInt(SearchSource::order))
                        .toList());
        setPrimarySection(Section.DRAWER);
        setDrawerOpened(true);
        addToDrawer(drawer(
                municipality, entries, at(places, FramePlace.Place.DRAWER), at(places, FramePlace.Place.DRAWER_FOOT)));
        addToNavbar(topBar(
                new UserMenu(
                        user,
                        identity,
                        languages,
                        authentication,
                        pages.stream()
                                .sorted(Comparator.comparingInt(UserPage::order))
                                .toList(),
                        help),
                at(places, FramePlace.Place.BAR)));
        addToNavbar(true, thumbBar(entries));
        Shortcuts.addShortcutListener(this, omni::open, Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
    }

    private static List<Component> at(ObjectProvider<FramePlace> places, FramePlace.Place place) {
        return places.stream()
                .filter(one -> one.place() == place)
                .sorted(Comparator.comparingInt(FramePlace::order))
                .map(FramePlace::component)
                .toList();
    }

    private Component drawer(
            String municipality, List<MenuEntry> entries, List<Component> below, List<Component> foot) {
        Element name = new Element("b");
        name.setText("Brobygger");
        Element place = new Element("small");
        place.setText(municipality);
        Div words = new Div();
        words.getElement().appendChild(name, place);
        Anchor brand = new Anchor("", Bridge.mark(), words);
        brand.addClassName("bb-brand");
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        entries.forEach(entry -> nav.addItem(item(entry)));
        Footer footer = new Footer();
        footer.add(foot);
        footer.setVisible(foot.stream().anyMatch(Component::isVisible));
        Div menu = new Div(nav);
        menu.add(below);
        menu.addClassName("bb-menu");
        Div drawer = new Div(brand, menu, footer);
        drawer.addClassName("bb-drawer");
        return drawer;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setPrefixComponent(Sign.named(entry.icon() == null ? "" : entry.icon()));
        item.setMatchNested(true);
        Span count = new Span();
        count.setVisible(false);
        item.setSuffixComponent(count);
        countsInMenu.put(route(entry), count);
        return item;
    }

    private Component topBar(Component userMenu, List<Component> places) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        NativeButton search = new NativeButton();
        search.addClassName("bb-omni");
        Span words = new Span(getTranslation("shell.search.hint"));
        words.addClassName("bb-cut");
        search.add(Sign.SEARCH.icon(), words);
        Element key = new Element("kbd");
        key.setText("Ctrl K");
        search.getElement().appendChild(key);
        search.addClickListener(click -> omni.open());
        NativeButton searchOnPhone = new NativeButton();
        searchOnPhone.addClassNames("bb-iconbutton", "bb-omni-phone");
        searchOnPhone.add(Sign.SEARCH.icon());
        searchOnPhone.setAriaLabel(getTranslation("shell.search.hint"));
        searchOnPhone.addClickListener(click -> omni.open());
        Span room = new Span();
        room.addClassName("bb-grow");
        NativeButton skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("bb-skip");
        skip.getElement().addEventListener("click", click -> {}).addEventData(SKIP);
        Div bar = new Div(skip, toggle, search, room, searchOnPhone);
        bar.add(places);
        bar.add(userMenu);
        bar.addClassName("bb-topbar");
        return bar;
    }

    /** The menu of a phone: the first entries within reach of the thumb, the rest behind »Mere«. */
    private Component thumbBar(List<MenuEntry> entries) {
        Nav bar = new Nav();
        bar.addClassName("bb-tabbar");
        bar.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        entries.stream().limit(THUMB_ENTRIES).forEach(entry -> {
            RouterLink link = new RouterLink();
            link.setRoute(entry.menuClass());
            Span count = new Span();
            count.setVisible(false);
            Span words = new Span(new Span(getTranslation(entry.title())), count);
            link.add(Sign.named(entry.icon() == null ? "" : entry.icon()), words);
            thumbLinks.put(route(entry), link);
            countsAtThumb.put(route(entry), count);
            bar.add(link);
        });
        NativeButton more = new NativeButton();
        more.add(Sign.MENU.icon(), new Span(getTranslation("shell.menu.more")));
        more.addClickListener(click -> setDrawerOpened(!isDrawerOpened()));
        bar.add(more);
        return bar;
    }

    private static String route(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
        String first = event.getLocation().getFirstSegment();
        String here = first.isEmpty() ? Ways.INBOX : first;
        thumbLinks.forEach((route, link) -> {
            if (route.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void count() {
        for (MenuCount one : counts) {
            Optional<String> count = one.count();
            Stream.of(countsInMenu, countsAtThumb)
                    .map(places -> places.get(one.route()))
                    .filter(Objects::nonNull)
                    .forEach(place -> {
                        place.setText(count.orElse(""));
                        place.setVisible(count.isPresent());
                    });
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().executeJs(PLAIN_ROLES);
        Registration hearing = ComponentUtil.addListener(event.getUI(), CountsChanged.class, changed -> count());
        addDetachListener(detach -> {
            detach.unregisterListener();
            hearing.remove();
        });
    }
}
