package dk.brobygger.look;

import java.util.OptionalInt;

/** A slot of the menu: how many things wait behind one entry. Implement it as a Spring bean in a room's {@code ui}. */
public interface MenuCount {

    /** The route of the menu entry, such as {@code inbox}. */
    String route();

    /** How many there are for this user; empty for no number. Asked at each navigation, so it is one statement at most. */
    OptionalInt count();
}
