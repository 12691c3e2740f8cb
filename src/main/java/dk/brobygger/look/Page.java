package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The room that a page stands in: edges, one column, 16 between its parts. */
public class Page extends Div {

    public Page(Component... parts) {
        super(parts);
        addClassName("bb-page");
    }

    /** A wide column and a narrow one (392), one under the other below 1200. */
    public static Div columns(Component wide, Component narrow) {
        Div columns = new Div(wide, narrow);
        columns.addClassName("bb-columns");
        return columns;
    }

    /** Parts under each other. */
    public static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("bb-stack");
        return stack;
    }
}
