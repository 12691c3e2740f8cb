package dk.brobygger.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A colleague's open tasks by urgency, with a mark at the goal. */
public class LoadBar extends Span {

    /** @param scale how many tasks the whole width stands for */
    public LoadBar(int critical, int overdue, int soon, int later, int goal, int scale, String words) {
        addClassName("bb-load");
        Element track = new Element("i");
        track.setAttribute("aria-hidden", "true");
        part(track, "crit", critical, scale);
        part(track, "over", overdue, scale);
        part(track, "soon", soon, scale);
        part(track, "later", later, scale);
        Element mark = new Element("b");
        mark.setAttribute("class", "goal");
        mark.getStyle().set("left", percent(goal, scale));
        track.appendChild(mark);
        getElement().appendChild(track);
        add(new Span(words));
    }

    private static void part(Element track, String cssClass, int count, int scale) {
        if (count > 0) {
            Element part = new Element("b");
            part.setAttribute("class", cssClass);
            part.getStyle().set("width", percent(count, scale));
            track.appendChild(part);
        }
    }

    private static String percent(int count, int scale) {
        return Math.min(100, 100 * count / Math.max(1, scale)) + "%";
    }
}
