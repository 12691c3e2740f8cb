package dk.brobygger.slots;

import com.vaadin.flow.component.Component;

/** A slot of the frame: the bell, the demo clock, a note at the foot of the menu. Implement it as a Spring bean. */
public interface FramePlace {

    /** Where in the frame. */
    enum Place {
        /** In the top bar, before the user's menu. */
        BAR,
        /** In the drawer, below the menu. */
        DRAWER,
        /** At the foot of the drawer. */
        DRAWER_FOOT
    }

    Place place();

    /** The place among those in the same spot, smallest first. */
    int order();

    /** The component, made anew for each frame. One that has nothing to say answers a component that is not visible. */
    Component component();
}
