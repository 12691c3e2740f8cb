package dk.brobygger.match;

import dk.brobygger.identity.Rejection;

/** A match refuses a request; the user can read why and act on it. */
public class MatchRejection extends Rejection {

    public enum Reason {
        COMPANY_CLOSED,
        COURSE_RUNNING,
        FUNCTION_MISSING,
        IN_THE_FUTURE,
        LAW_FORBIDS,
        NEW_FUNCTION_MISSING,
        NO_PLACE_CHOSEN,
        NO_SUCH_MATCH,
        NO_UNIT,
        PLACE_TAKEN,
        UNIT_UNKNOWN
    }

    private final Reason reason;

    MatchRejection(Reason reason, Object... args) {
        super("match.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
