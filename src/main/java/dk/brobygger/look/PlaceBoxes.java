package dk.brobygger.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Places as boxes: filled for those in use, hatched for reserved ones, empty for free ones; the same in words. */
public class PlaceBoxes extends Span {

    private static final int MOST_BOXES = 20;

    public PlaceBoxes(int inUse, int reserved, int free) {
        addClassName("bb-places");
        if (inUse + reserved + free <= MOST_BOXES) {
            Element boxes = new Element("i");
            boxes.setAttribute("aria-hidden", "true");
            boxes(boxes, "f", inUse);
            boxes(boxes, "r", reserved);
            boxes(boxes, "", free);
            getElement().appendChild(boxes);
        }
        add(new Span(getTranslation("look.places", inUse, reserved, free)));
    }

    private static void boxes(Element row, String cssClass, int count) {
        for (int i = 0; i < count; i++) {
            Element box = new Element("b");
            if (!cssClass.isEmpty()) {
                box.setAttribute("class", cssClass);
            }
            row.appendChild(box);
        }
    }
}
