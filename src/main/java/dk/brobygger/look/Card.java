package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** A white card with a hairline: a heading, what belongs beside it, and a body. {@code add} fills the body. */
@Tag("section")
public class Card extends Component implements HasComponents {

    private final Header header = new Header();
    private final Div body = new Div();

    public Card(String title) {
        H2 heading = new H2(title);
        Span room = new Span();
        room.addClassName("bb-grow");
        header.add(heading, room);
        body.addClassName("body");
        getElement().getClassList().add("bb-card");
        getElement().setAttribute("aria-label", title);
        getElement().appendChild(header.getElement(), body.getElement());
    }

    /** Puts something at the right of the heading. */
    public Card beside(Component... components) {
        header.add(components);
        return this;
    }

    @Override
    public void add(java.util.Collection<Component> components) {
        body.add(components);
    }

    @Override
    public void add(String text) {
        body.add(text);
    }

    @Override
    public void removeAll() {
        body.removeAll();
    }

    @Override
    public void remove(java.util.Collection<Component> components) {
        body.remove(components);
    }
}
