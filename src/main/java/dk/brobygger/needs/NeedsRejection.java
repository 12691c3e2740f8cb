package dk.brobygger.needs;

import dk.brobygger.identity.Rejection;

/** The meeting about a company's needs refuses a request; the user can read why and act on it. */
public class NeedsRejection extends Rejection {

    public enum Reason {
        MEETING_IN_THE_PAST,
        NEEDS_MISSING,
        NOT_HELD_YET,
        NOT_WAITING_FOR_THIS,
        NO_SUCH_COURSE
    }

    private final Reason reason;

    NeedsRejection(Reason reason) {
        super("needs.rejection." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
