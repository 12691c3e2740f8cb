package dk.brobygger.absence;

import dk.brobygger.identity.Rejection;

/** Somebody was away in a way that cannot be; the user can read why and act on it. */
public class AbsenceRejection extends Rejection {

    public enum Reason {
        ABSENT_ALREADY,
        CANDIDATE_NOT_HEARD,
        DAY_IN_THE_FUTURE,
        DAY_OUTSIDE_THE_WEEKS,
        ILL_ALREADY,
        NOT_ILL
    }

    private final Reason reason;

    AbsenceRejection(Reason reason) {
        super("placement.rejection." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
