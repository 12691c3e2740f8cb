package dk.brobygger.deputy;

import dk.brobygger.identity.Rejection;

/** An absence, or who stands in during it, cannot be as somebody wants it; the user can read why. */
public class DeputyRejection extends Rejection {

    public enum Reason {
        /** One sets one's own absence; a leder sets anybody's. */
        NOT_YOURS,
        NO_SUCH_COLLEAGUE,
        NO_SUCH_ABSENCE,
        ENDS_BEFORE_IT_BEGINS,
        IN_THE_PAST,
        /** Two deputies for the same work on the same day. */
        OVERLAPS,
        /** Nobody stands in for himself. */
        OWN_DEPUTY,
        /** The deputy hasn't the role, so the work could not be done. */
        DEPUTY_LACKS_ROLE,
        /** The deputy is away too; and a deputy's deputy does not inherit. */
        DEPUTY_AWAY
    }

    private final Reason reason;

    DeputyRejection(Reason reason, Object... args) {
        super("identity.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
