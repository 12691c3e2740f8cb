package dk.brobygger.effort;

import dk.brobygger.identity.Rejection;

/** A parallel effort refuses a request; the user can read why and act on it. */
public class EffortRejection extends Rejection {

    public enum Reason {
        MEMBER_HAS_ANSWERED,
        NO_SUCH_EFFORT,
        REVIEW_DAY_NOT_LATER
    }

    private final Reason reason;

    EffortRejection(Reason reason) {
        super("effort.rejection." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
