package dk.brobygger.slots;

import java.util.Optional;

/** A slot of the menu: how many things wait behind one entry. Implement it as a Spring bean in a room's {@code ui}. */
public interface MenuCount {

    /** The route of the menu entry, such as {@code inbox}. */
    String route();

    /**
     * How many there are for this user, as it is said everywhere: »7«, »1 000+«; empty for no number. Asked at each
     * navigation, so it is one statement at most.
     */
    Optional<String> count();
}
