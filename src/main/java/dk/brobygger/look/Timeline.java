package dk.brobygger.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** What was said and agreed, one under the other on a line; what comes next stands first, in petrol. */
public class Timeline extends UnorderedList {

    public Timeline() {
        addClassName("bb-timeline");
    }

    /**
     * @param next whether it is still to come
     * @param foot the writer and the next step, in small
     */
    public Timeline with(Sign sign, boolean next, String strong, String when, String text, String foot) {
        Span disc = new Span(sign.icon());
        disc.addClassName("ico");
        Div head = new Div();
        head.addClassName("h");
        Element bold = new Element("b");
        bold.setText(strong + " ");
        head.getElement().appendChild(bold);
        head.add(new Span(when));
        Div words = new Div(head);
        if (!text.isBlank()) {
            words.add(new Paragraph(text));
        }
        if (!foot.isBlank()) {
            Element small = new Element("small");
            small.setText(foot);
            words.getElement().appendChild(small);
        }
        ListItem item = new ListItem(disc, words);
        if (next) {
            item.addClassName("next");
        }
        add(item);
        return this;
    }
}
