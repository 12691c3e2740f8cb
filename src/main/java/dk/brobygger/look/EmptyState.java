package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list, an error or a finished day: what it is, why, and what one can do. */
public class EmptyState extends Div {

    private final H2 heading;

    public EmptyState(Sign sign, String title, String text, Component... actions) {
        addClassName("bb-empty");
        getElement().setAttribute("role", "status");
        Div acts = new Div(actions);
        acts.addClassName("actions");
        heading = new H2(title);
        add(sign.icon(), heading, new Paragraph(text), acts);
    }

    /** It is all that the page has to say, and its heading the page's. */
    public EmptyState alone() {
        heading.getElement().setAttribute("aria-level", "1");
        return this;
    }

    /** Says it as an error: heard at once by a screen reader, the sign in red. */
    public EmptyState asError() {
        addClassName("error");
        getElement().setAttribute("role", "alert");
        return this;
    }
}
