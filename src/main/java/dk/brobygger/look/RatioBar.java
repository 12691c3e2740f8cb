package dk.brobygger.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How much of a limit is used: a bar with its numbers beside it. */
public class RatioBar extends Span {

    /**
     * @param used between 0 and 1
     * @param words the same in words: »1,98 af 8«
     * @param full whether nothing more fits; drawn in the warning colour, and said in words by whoever uses it
     */
    public RatioBar(double used, String words, boolean full) {
        addClassName("bb-bar");
        Element track = new Element("i");
        track.setAttribute("aria-hidden", "true");
        Element part = new Element("b");
        part.getStyle().set("width", Math.round(Math.max(0, Math.min(1, used)) * 100) + "%");
        if (full) {
            part.setAttribute("class", "full");
        }
        track.appendChild(part);
        getElement().appendChild(track);
        add(new Span(words));
    }
}
