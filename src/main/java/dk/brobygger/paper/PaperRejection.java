package dk.brobygger.paper;

import dk.brobygger.identity.Rejection;

/** A case is not put on paper just now. */
public class PaperRejection extends Rejection {

    public enum Reason {
        /** So many a minute, and no more. */
        TOO_MANY
    }

    private final Reason reason;

    PaperRejection(Reason reason, Object... args) {
        super("paper.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
