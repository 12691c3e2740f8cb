package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a page: where it is, what it is, what is true of it, what one can do. */
public class PageHeader extends Div {

    private final Div crumbs = new Div();
    private final Div badges = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        crumbs.addClassName("bb-crumb");
        crumbs.setVisible(false);
        badges.addClassName("badges");
        actions.addClassName("actions");
        Div text = new Div(crumbs, new H1(title), badges);
        text.addClassName("title");
        addClassName("bb-pagehead");
        add(text, actions);
    }

    /** The way here, from the outside in. */
    public PageHeader under(Component... way) {
        crumbs.setVisible(true);
        for (Component part : way) {
            if (crumbs.getComponentCount() > 0) {
                crumbs.add(Sign.RIGHT.icon());
            }
            crumbs.add(part);
        }
        return this;
    }

    /** The way here in words. */
    public PageHeader under(String... way) {
        for (String part : way) {
            under(new Span(part));
        }
        return this;
    }

    /** Badges under the title. */
    public PageHeader with(Component... components) {
        badges.add(components);
        return this;
    }

    /** Buttons at the right; at most one of them is primary. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        return this;
    }
}
