package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;

/** A slot of the frame: the bell, the demo clock, a note at the foot of the menu. Implement it as a Spring bean. */
public interface FramePlace {

    /** Where in the frame. */
    enum Place {
        /** In the top bar, before the user's menu. */
        BAR,
        /** At the foot of the drawer. */
        DRAWER_FOOT
    }

    Place place();

    /** The place among those in the same spot, smallest first. */
    int order();

    /** The component, made anew for each frame. One that has nothing to say answers a component that is not visible. */
    Component component();

    /** Counts for the menu: a bean that says how many things wait behind one entry. */
    interface MenuCount {

        /** The route of the menu entry, such as {@code inbox}. */
        String route();

        /** How many there are for this user; empty for no number. Asked at each navigation, so it is cheap. */
        OptionalInt count();
    }
}
