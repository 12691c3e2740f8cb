package dk.brobygger.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.LanguageDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.look.Initials;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.slots.UserPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is logged in, and what is one's own: how it looks, which language it speaks, one's own pages, and the way out. */
class UserMenu extends LazyMenu {

    /** @param pages in their order */
    UserMenu(
            CurrentUser user,
            IdentityDesk identity,
            LanguageDesk languages,
            AuthenticationContext authentication,
            List<UserPage> pages,
            Help help) {
        super(menu -> fill(menu, languages, authentication, pages, help));
        Optional<StaffMember> member = Me.of(user, identity);
        String name = member.map(StaffMember::name).orElse(user.id().value());
        String part = Stream.of(roles(user), member.map(StaffMember::team).orElse(""))
                .filter(one -> !one.isBlank())
                .collect(Collectors.joining(", "));
        say(face(name, part));
        addThemeNames("tertiary-inline");
        addClassName("bb-usermenu");
        setAriaLabel(getTranslation("shell.user", name + " " + part));
    }

    private static void fill(
            ContextMenu menu,
            LanguageDesk languages,
            AuthenticationContext authentication,
            List<UserPage> pages,
            Help help) {
        chooser(menu, "shell.palette", Appearance.PALETTE, "system", List.of("system", "light", "dark"));
        chooser(menu, "shell.density", Appearance.DENSITY, "compact", List.of("compact", "comfortable"));
        MenuItem language = menu.addItem(translate("shell.language"));
        language(language, "da", "Dansk", languages);
        language(language, "en", "English", languages);
        pages.forEach(page -> menu.addItem(
                translate(page.titleKey()), click -> UI.getCurrent().navigate(page.route())));
        menu.addItem(translate("shell.help"), click -> help.open());
        menu.addSeparator();
        menu.addItem(translate("shell.logout"), click -> authentication.logout());
    }

    /** @param part what he is, and in which team; its words are in the button's name too, for who speaks to the screen */
    private static Span face(String name, String part) {
        Element bold = new Element("b");
        bold.setText(name);
        Element small = new Element("small");
        small.setText(part);
        Span words = new Span();
        words.getElement().appendChild(bold, Element.createText(" "), small);
        Span face = new Span(new Initials(name).me(), words);
        face.addClassName("bb-user");
        return face;
    }

    private String roles(CurrentUser user) {
        return user.roles().stream().map(this::roleName).collect(Collectors.joining(", "));
    }

    private String roleName(Role role) {
        return getTranslation("shell.role." + role.name());
    }

    private static void chooser(ContextMenu menu, String key, String cookie, String usual, List<String> values) {
        MenuItem parent = menu.addItem(translate(key));
        String now = Appearance.cookie(cookie).orElse(usual);
        List<MenuItem> items = new ArrayList<>();
        for (String value : values) {
            MenuItem item = parent.getSubMenu().addItem(translate(key + "." + value), click -> {
                Appearance.choose(UI.getCurrent(), cookie, value);
                items.forEach(one -> one.setChecked(one == click.getSource()));
            });
            item.setCheckable(true);
            item.setChecked(value.equals(now));
            items.add(item);
        }
    }

    private static void language(MenuItem parent, String language, String name, LanguageDesk languages) {
        MenuItem item = parent.getSubMenu().addItem(name, click -> {
            languages.speak(Locale.forLanguageTag(language));
            Appearance.speak(UI.getCurrent(), language);
        });
        item.getElement().setAttribute("lang", language);
        item.setCheckable(true);
        item.setChecked(Appearance.language().getLanguage().equals(language));
    }
}
