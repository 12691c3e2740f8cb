package dk.brobygger.aftercare;

import dk.brobygger.identity.Rejection;

/** Efterværn or evaluation refuses a request. */
public class AftercareRejection extends Rejection {

    public enum Reason {
        NOT_RUNNING,
        IN_THE_FUTURE,
        NO_CONTACT_LEFT,
        TOO_SOON,
        NOT_A_RISE,
        NOT_BEFORE_LAST_STEP,
        STILL_IN_AFTERCARE,
        STILL_MEASURING,
        NO_MEASUREMENT_LEFT
    }

    private final Reason reason;

    AftercareRejection(Reason reason, Object... args) {
        super("aftercare.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
