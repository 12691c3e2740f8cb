package dk.brobygger.establishment;

import dk.brobygger.identity.Rejection;

/** An establishment refuses a request; the user can read why and act on it. */
public class EstablishmentRejection extends Rejection {

    public enum Reason {
        ALREADY_GRANTED,
        FUNCTION_MISSING,
        HOURS_MUST_RISE_LATER,
        IN_THE_FUTURE,
        LAW_FORBIDS,
        LEAD_TIME,
        NOT_AGREED,
        NOT_CONFIRMED,
        NOTHING_TO_CHANGE,
        NO_SUCH_ESTABLISHMENT,
        ON_BEHALF_NEEDS_REASON,
        PURPOSE_MISSING,
        STARTED_ALREADY,
        STARTS_IN_THE_PAST,
        UNIT_UNKNOWN,
        VITAS_MISSING
    }

    private final Reason reason;

    EstablishmentRejection(Reason reason, Object... args) {
        super("establishment.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
