package dk.brobygger.placement;

import dk.brobygger.identity.Rejection;

/** A placement refuses a request; the user can read why and act on it. */
public class PlacementRejection extends Rejection {

    public enum Reason {
        ABSENT_ALREADY,
        ALREADY_BEGUN,
        ALREADY_ENDED,
        CANDIDATE_NOT_HEARD,
        DAY_IN_THE_FUTURE,
        DAY_OUTSIDE_THE_WEEKS,
        HOURS_OUT_OF_RANGE,
        ILL_ALREADY,
        LAST_DAY_NOT_EARLIER,
        NOTHING_TO_HOLD,
        NOT_A_LATER_DAY,
        NOT_ILL,
        NO_EXTENSION_ASKED,
        NO_SUCH_PLACEMENT,
        REQUEST_MISSING,
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
