package dk.brobygger.slots;

import dk.brobygger.look.Sign;
import java.util.List;

/** A slot of the frame's search: a room finds its own things. Implement it as a Spring bean in a room's {@code ui}. */
public interface SearchSource {

    /** The place among the sources, smallest first. */
    int order();

    /** What matches, best first; only what this user may see. Asked while one types, so it is quick. */
    List<Hit> find(String words, int most);

    /**
     * Something found.
     *
     * @param location where it is, as {@code UI.navigate} takes it; no health and no CPR in it
     */
    record Hit(Sign sign, String title, String detail, String location) {}
}
