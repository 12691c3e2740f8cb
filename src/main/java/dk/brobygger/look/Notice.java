package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A few sentences that must be read before one goes on. */
public class Notice extends Div {

    public Notice(Sign sign, Tone tone, String strong, String text, Component... more) {
        addClassName("bb-notice");
        tone.on(this);
        Span words = new Span();
        if (!strong.isEmpty()) {
            Element bold = new Element("b");
            bold.setText(strong + " ");
            words.getElement().appendChild(bold);
        }
        words.add(new Span(text));
        if (more.length > 0) {
            words.add(new Span(" "));
            words.add(more);
        }
        add(sign.icon(), words);
    }
}
