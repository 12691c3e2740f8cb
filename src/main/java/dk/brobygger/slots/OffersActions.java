package dk.brobygger.slots;

import dk.brobygger.look.Sign;
import java.util.List;

/** A page that has actions of its own; the search of the frame (Ctrl K) lists them, each with its key. */
public interface OffersActions {

    /**
     * What can be done here and now.
     *
     * @param key as it stands on the keyboard; empty for none
     */
    record Action(Sign sign, String name, String key, Runnable act) {}

    List<Action> actions();
}
