package dk.brobygger.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.brobygger.look.Clipboard;
import dk.brobygger.look.LazyMenu;
import dk.brobygger.look.Sign;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.ListSettings;
import dk.brobygger.views.RowDetail;
import dk.brobygger.views.ViewFacts;
import dk.brobygger.worklist.SheetDesk;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list's name and how much it holds; what one can do with the list as a whole. */
class ListHead extends Div {

    /** What the head asks of the page. */
    interface Page {

        InboxList list();

        @Nullable
        ViewFacts saved();

        void viewsChanged(@Nullable ViewFacts now);

        void next();

        void settle(ListSettings settings);
    }

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Page page;
    private final ViewActs acts;
    private final SheetDesk sheets;
    private final H1 title = new H1();
    private final Span count = new Span();
    private final NativeButton star = new NativeButton();
    private final Button save = new Button();
    private final LazyMenu more = new LazyMenu(getTranslation("inbox.more"), this::fill);
    private ListSettings settings = ListSettings.USUAL;

    /** @param others the way to the other lists, beside the name */
    ListHead(Page page, ViewActs acts, SheetDesk sheets, boolean works, Component others) {
        this.page = page;
        this.acts = acts;
        this.sheets = sheets;
        addClassName("bb-listhead");
        count.addClassName("count");
        star.addClassName("bb-iconbutton");
        star.addClickListener(click -> togglePin());
        NativeButton link = new NativeButton();
        link.addClassNames("bb-iconbutton", "desk");
        link.add(Sign.LINK.icon());
        link.setAriaLabel(getTranslation("inbox.view.copy"));
        link.addClickListener(click -> Clipboard.copyLink(
                this,
                "inbox?" + shared(),
                () -> ViewActs.say("inbox.view.copied"),
                whole -> ViewActs.say("inbox.view.copy.refused", whole)));
        Span room = new Span();
        room.addClassName("bb-grow");
        save.setText(getTranslation("inbox.view.save"));
        save.addThemeNames("tertiary", "small");
        save.addClassName("desk");
        save.addClickListener(click -> acts.save(page));
        Button next = new Button(getTranslation("inbox.next"), click -> page.next());
        next.addThemeNames("primary", "small");
        next.addClassName("desk");
        next.setVisible(works);
        more.addClassName("desk");
        Div name = new Div(title, count, others);
        name.addClassName("name");
        add(name, star, link, room, save, more, next);
    }

    /** The same as at the end of the head, for where a phone has room for it. */
    LazyMenu moreOnPhone() {
        LazyMenu same = new LazyMenu(getTranslation("inbox.more"), this::fill);
        same.addClassName("phone");
        return same;
    }

    void draw(String name, String number, ListSettings settings) {
        title.setText(name);
        count.setText(number);
        ViewFacts saved = page.saved();
        star.setVisible(saved != null);
        if (saved != null) {
            star.removeAll();
            star.add(saved.pinned() ? Sign.STAR_FULL.icon() : Sign.STAR.icon());
            star.setAriaLabel(getTranslation(saved.pinned() ? "inbox.view.unpin" : "inbox.view.pin", saved.name()));
        }
        this.settings = settings;
    }

    String name() {
        return title.getText();
    }

    /** What the address says of the list: the saved view while it is as it was saved, else the list itself. */
    String address() {
        return asSaved().orElseGet(() -> SearchWords.address(page.list()));
    }

    /** What a link for others says: the same, without the words that were searched for. */
    private String shared() {
        return asSaved().orElseGet(() -> SearchWords.unsearched(page.list()));
    }

    private Optional<String> asSaved() {
        return Optional.ofNullable(page.saved())
                .filter(saved -> saved.list().equals(page.list()))
                .map(saved -> CameFrom.SAVED + "=" + saved.id());
    }

    private void togglePin() {
        ViewFacts saved = page.saved();
        if (saved != null) {
            page.viewsChanged(acts.pin(saved));
        }
    }

    private void fill(ContextMenu menu) {
        ViewFacts saved = page.saved();
        menu.addItem(getTranslation("inbox.view.save"), click -> acts.save(page));
        if (saved != null && saved.mine()) {
            if (!saved.list().equals(page.list())) {
                menu.addItem(getTranslation("inbox.view.change", saved.name()), click -> acts.change(page, saved));
            }
            menu.addItem(getTranslation("inbox.view.rename"), click -> acts.rename(page, saved));
            menu.addItem(getTranslation("inbox.view.give"), click -> acts.give(page, saved));
            menu.addItem(getTranslation("inbox.view.delete"), click -> acts.delete(page, saved));
        }
        menu.addSeparator();
        Anchor print = new Anchor("inbox-print?" + SearchWords.address(page.list()), getTranslation("inbox.print"));
        print.setTarget("_blank");
        menu.addItem(print);
        InboxList list = page.list();
        Locale language = getLocale();
        menu.addItem(new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = sheets.excel(list, language);
                    return new DownloadResponse(new ByteArrayInputStream(file), "opgaver.xlsx", XLSX, file.length);
                }),
                getTranslation("inbox.excel")));
        menu.addSeparator();
        fillSettings(menu, settings);
    }

    private void fillSettings(ContextMenu menu, ListSettings now) {
        SubMenu details = menu.addItem(getTranslation("inbox.details")).getSubMenu();
        for (RowDetail detail : RowDetail.values()) {
            Ticks.add(
                    details,
                    new Span(getTranslation(detail.messageKey())),
                    now.details().contains(detail),
                    () -> page.settle(now.withDetails(FilterWords.toggled(now.details(), detail))));
        }
        Ticks.add(
                menu,
                new Span(getTranslation("inbox.comfortable")),
                now.comfortable(),
                () -> page.settle(now.withComfort(!now.comfortable())));
        Ticks.add(
                menu,
                new Span(getTranslation("inbox.singleKeys")),
                now.singleKeys(),
                () -> page.settle(now.withSingleKeys(!now.singleKeys())));
    }
}
