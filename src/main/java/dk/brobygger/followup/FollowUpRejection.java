package dk.brobygger.followup;

import dk.brobygger.identity.Rejection;

/** The plan of a placement refuses a request; the user can read why and act on it. */
public class FollowUpRejection extends Rejection {

    public enum Reason {
        DAY_IN_THE_FUTURE,
        DAY_OUTSIDE_THE_WEEKS,
        NOTHING_TO_HOLD,
        NOT_A_LATER_DAY
    }

    private final Reason reason;

    FollowUpRejection(Reason reason) {
        super("placement.rejection." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
