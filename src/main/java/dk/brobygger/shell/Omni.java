package dk.brobygger.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.brobygger.look.SearchSource;
import dk.brobygger.look.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Search from anywhere: pages by name, and what each room finds of its own. */
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
        List<SearchSource.Hit> hits = new ArrayList<>();
        words.addValueChangeListener(change -> show(dialog, found, hits, change.getValue()));
        words.addKeyPressListener(Key.ENTER, press -> {
            if (!hits.isEmpty()) {
                go(dialog, hits.get(0));
            }
        });
        show(dialog, found, hits, "");
        dialog.add(new Div(words), found);
        dialog.open();
        words.focus();
    }

    private void show(Dialog dialog, UnorderedList found, List<SearchSource.Hit> hits, String words) {
        hits.clear();
        hits.addAll(find(dialog, words.trim()));
        found.removeAll();
        if (hits.isEmpty()) {
            ListItem none = new ListItem(new Paragraph(dialog.getTranslation("shell.search.none", words.trim())));
            none.addClassName("bb-muted");
            found.add(none);
        }
        for (SearchSource.Hit hit : hits) {
            found.add(new ListItem(line(dialog, hit)));
        }
    }

    private List<SearchSource.Hit> find(Component speaker, String words) {
        List<SearchSource.Hit> hits = new ArrayList<>();
        if (words.length() >= SHORTEST) {
            sources.forEach(source -> hits.addAll(source.find(words, MOST)));
        }
        for (MenuEntry page : pages) {
            String title = speaker.getTranslation(page.title());
            if (title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
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
