package dk.brobygger.wage;

import dk.brobygger.identity.Rejection;

/** The wage side of a course refuses a request. */
public class WageRejection extends Rejection {

    public enum Reason {
        NEGOTIATION_ENDED,
        TOO_MANY_ROUNDS,
        NO_OFFER,
        NOT_ACCEPTED,
        SAME_FUNCTIONS,
        NO_PLACEMENT_RUNNING,
        STARTS_IN_THE_PAST,
        STARTS_DURING_PLACEMENT,
        NOTHING_AGREED,
        CONTRACT_NOT_SEEN,
        NOT_BEFORE_FIRST_DAY,
        MEETING_IN_THE_FUTURE,
        NOT_EMPLOYED,
        ENDS_AFTER_FIRST_DAY,
        MEETING_IN_THE_PAST
    }

    private final Reason reason;

    WageRejection(Reason reason, Object... args) {
        super("wage.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
