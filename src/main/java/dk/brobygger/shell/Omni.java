package dk.brobygger.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.brobygger.look.Chip;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.OffersActions;
import dk.brobygger.slots.SearchSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Search from anywhere: pages by name, what each room finds of its own, and what the open page can do. */
class Omni {

    private static final int MOST = 6;
    private static final int SHORTEST = 2;

    private final List<MenuEntry> pages;
    private final transient List<SearchSource> sources;

    Omni(List<MenuEntry> pages, List<SearchSource> sources) {
        this.pages = pages;
        this.sources = sources;
    }

    void open() {
        Dialog dialog = new Dialog();
        dialog.setWidth("560px");
        dialog.setTop("12vh");
        dialog.getElement().setAttribute("aria-label", dialog.getTranslation("shell.search.title"));
        TextField words = new TextField();
        words.setWidthFull();
        words.setPrefixComponent(Sign.SEARCH.icon());
        words.setPlaceholder(words.getTranslation("shell.search.hint"));
        words.setAriaLabel(words.getTranslation("shell.search.title"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        UnorderedList found = new UnorderedList();
        found.addClassName("bb-found");
        found.getElement().setAttribute("aria-live", "polite");
        List<OffersActions.Action> actions =
                UI.getCurrent().getCurrentView() instanceof OffersActions page ? page.actions() : List.of();
        List<Runnable> ways = new ArrayList<>();
        words.addValueChangeListener(change -> show(dialog, found, actions, ways, change.getValue()));
        words.addKeyPressListener(Key.ENTER, press -> {
            if (!ways.isEmpty()) {
                ways.get(0).run();
            }
        });
        show(dialog, found, actions, ways, "");
        dialog.add(new Div(words), found);
        dialog.open();
        words.focus();
    }

    private void show(
            Dialog dialog, UnorderedList found, List<OffersActions.Action> actions, List<Runnable> ways, String words) {
        ways.clear();
        found.removeAll();
        String wanted = words.trim();
        List<OffersActions.Action> fitting = actions.stream()
                .filter(action -> contains(action.name(), wanted))
                .toList();
        List<SearchSource.Hit> hits = find(dialog, wanted);
        if (wanted.isEmpty()) {
            fitting.forEach(action -> add(dialog, found, ways, action));
        }
        for (SearchSource.Hit hit : hits) {
            ways.add(() -> go(dialog, hit));
            found.add(new ListItem(line(dialog, hit)));
        }
        if (!wanted.isEmpty()) {
            fitting.forEach(action -> add(dialog, found, ways, action));
        }
        if (ways.isEmpty()) {
            ListItem none = new ListItem(new Paragraph(dialog.getTranslation("shell.search.none", Chip.cut(wanted))));
            none.addClassName("bb-muted");
            found.add(none);
        }
    }

    private static void add(Dialog dialog, UnorderedList found, List<Runnable> ways, OffersActions.Action action) {
        Runnable way = () -> {
            dialog.close();
            action.act().run();
        };
        NativeButton button = new NativeButton();
        button.add(action.sign().icon(), new Span(action.name()));
        if (!action.key().isEmpty()) {
            Element key = new Element("kbd");
            key.setText(action.key());
            button.getElement().appendChild(key);
        }
        button.addClickListener(click -> way.run());
        ways.add(way);
        found.add(new ListItem(button));
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private List<SearchSource.Hit> find(Component speaker, String words) {
        List<SearchSource.Hit> hits = new ArrayList<>();
        if (words.length() >= SHORTEST) {
            sources.forEach(source -> hits.addAll(source.find(words, MOST)));
        }
        for (MenuEntry page : pages) {
            String title = speaker.getTranslation(page.title());
            if (contains(title, words)) {
                hits.add(new SearchSource.Hit(
                        Sign.FORWARD, title, speaker.getTranslation("shell.search.page"), page.path()));
            }
        }
        return hits;
    }

    private Component line(Dialog dialog, SearchSource.Hit hit) {
        String path = hit.location().startsWith("/") ? hit.location().substring(1) : hit.location();
        Anchor link = new Anchor(path, hit.sign().icon(), new Span(hit.title()));
        Span detail = new Span(hit.detail());
        detail.addClassNames("bb-muted", "bb-small", "bb-cut");
        link.add(detail);
        link.getElement().addEventListener("click", click -> dialog.close());
        return link;
    }

    private static void go(Dialog dialog, SearchSource.Hit hit) {
        dialog.close();
        UI.getCurrent().navigate(hit.location().startsWith("/") ? hit.location().substring(1) : hit.location());
    }
}
