package dk.brobygger.progression;

import dk.brobygger.identity.Rejection;

/** A review is refused; the user can read why and act on it. */
public class ProgressionRejection extends Rejection {

    public enum Reason {
        FUNCTIONS_CHANGED,
        NO_REVIEW_HELD,
        SCORE_OUT_OF_SCALE
    }

    private final Reason reason;

    ProgressionRejection(Reason reason, Object... args) {
        super("progression.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
