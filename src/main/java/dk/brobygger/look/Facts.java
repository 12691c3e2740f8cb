package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts as terms and details. What is empty is left out. */
public class Facts extends DescriptionList {

    private final boolean strip;

    private Facts(boolean strip, String cssClass) {
        this.strip = strip;
        addClassName(cssClass);
    }

    /** One fact per line, terms in the left column. */
    public static Facts list() {
        return new Facts(false, "bb-facts");
    }

    /** Facts side by side with hairlines between, term above detail. */
    public static Facts strip() {
        return new Facts(true, "bb-strip");
    }

    /** Adds a fact in words; a blank one is left out. */
    public Facts with(String term, String detail) {
        return detail.isBlank() ? this : with(term, new Span(detail));
    }

    /** Adds a fact that is more than words. */
    public Facts with(String term, Component detail) {
        Term dt = new Term(term);
        Description dd = new Description(detail);
        if (strip) {
            getElement().appendChild(new Div(dt, dd).getElement());
        } else {
            add(dt, dd);
        }
        return this;
    }
}
