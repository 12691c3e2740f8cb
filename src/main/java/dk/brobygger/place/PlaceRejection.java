package dk.brobygger.place;

import dk.brobygger.identity.Rejection;

/** A place takes nobody more; the user can read why and act on it. */
public class PlaceRejection extends Rejection {

    public enum Reason {
        NO_SUCH_PLACE,
        PLACE_CLOSED,
        PLACE_FULL
    }

    private final Reason reason;

    PlaceRejection(Reason reason, Object... args) {
        super("partnership.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
