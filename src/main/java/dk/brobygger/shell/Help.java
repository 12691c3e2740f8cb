package dk.brobygger.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.FramePlace;
import dk.brobygger.slots.OffersActions;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;

/** The question mark in the top bar: what the open page is for, its keys, and whom to ring. */
@org.springframework.stereotype.Component
class Help implements FramePlace {

    /** Pages with a guide of their own; {@code .one} is about one of what the list shows. */
    static final Set<String> GUIDES = Set.of(
            "inbox",
            "task",
            "courses",
            "courses.one",
            "companies",
            "companies.one",
            "partnerships",
            "candidates",
            "candidates.one",
            "team",
            "absence",
            "leaver",
            "history",
            "history.one",
            "notifications",
            "my-calendar");

    private final String whom;

    Help(@Value("${brobygger.help:}") String whom) {
        this.whom = whom;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component component() {
        NativeButton sign = new NativeButton();
        sign.addClassNames("bb-iconbutton", "bb-help");
        sign.add(Sign.HELP.icon());
        sign.setAriaLabel(translate("shell.help"));
        sign.getElement().setAttribute("aria-haspopup", "dialog");
        sign.addClickListener(click -> open());
        return sign;
    }

    void open() {
        UI ui = UI.getCurrent();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(translate("shell.help"));
        dialog.setWidth("34rem");
        dialog.setMaxWidth("96vw");
        Div body = new Div(guide(ui.getActiveViewLocation()));
        body.addClassName("bb-stack");
        body.add(more());
        if (ui.getCurrentView() instanceof OffersActions page) {
            body.add(keys(page.actions()));
        }
        dialog.add(body);
        Button close = new Button(translate("shell.close"), click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Component guide(Location where) {
        UnorderedList guide = new UnorderedList();
        guide.addClassName("bb-guide");
        translate("shell.help.page." + page(where)).lines().forEach(line -> guide.add(new ListItem(line)));
        return new Div(new H3(translate("shell.help.here")), guide);
    }

    /** The list of work is the first page too. */
    private static String page(Location where) {
        String first = where.getFirstSegment().isEmpty() ? "inbox" : where.getFirstSegment();
        String page = where.getSegments().size() > 1 && !first.equals("task") ? first + ".one" : first;
        return GUIDES.contains(page) ? page : "other";
    }

    private static Component keys(List<OffersActions.Action> actions) {
        Facts keys = Facts.list();
        actions.stream()
                .filter(action -> !action.key().isEmpty())
                .forEach(action -> keys.with(action.name(), key(action.key())));
        keys.with(translate("shell.help.palette"), key("Ctrl K"));
        Div section = new Div(new H3(translate("shell.help.keys")), keys);
        section.addClassName("bb-helpkeys");
        return section;
    }

    private static Component key(String name) {
        Element key = new Element("kbd");
        key.setText(name);
        Span span = new Span();
        span.getElement().appendChild(key);
        return span;
    }

    private Component more() {
        Div more = new Div(new H3(translate("shell.help.more")));
        if (!whom.isBlank()) {
            more.add(new Paragraph(translate("shell.help.ring", whom)));
        }
        Div links = new Div(
                elsewhere("accessibility", "shell.accessibility.title"), elsewhere("privacy", "shell.privacy.title"));
        links.addClassNames("bb-row", "bb-wrap");
        more.add(links);
        return more;
    }

    /** In a tab of its own: what one was doing stays. */
    private static Anchor elsewhere(String path, String titleKey) {
        Anchor link = new Anchor(path, translate(titleKey));
        link.setTarget("_blank");
        return link;
    }
}
