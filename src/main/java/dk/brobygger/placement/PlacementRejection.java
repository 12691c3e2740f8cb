package dk.brobygger.placement;

import dk.brobygger.identity.Rejection;

/** A placement refuses a request; the user can read why and act on it. */
public class PlacementRejection extends Rejection {

    public enum Reason {
        ALREADY_BEGUN,
        ALREADY_ENDED,
        HOURS_OUT_OF_RANGE,
        LAST_DAY_NOT_EARLIER,
        NO_SUCH_PLACEMENT,
        REVIEW_DAY_NOT_LATER
    }

    private final Reason reason;

    PlacementRejection(Reason reason, Object... args) {
        super("placement.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
