package dk.brobygger.views;

import dk.brobygger.identity.Rejection;

/** What may not be done with a saved view. */
public class ViewRejection extends Rejection {

    public enum Reason {
        NAME_EMPTY,
        NAME_TOO_LONG,
        /** Only who made it changes it. */
        NOT_YOURS,
        /** Deleted, or never there. */
        GONE,
        NO_TEAM,
        TOO_MANY,
        NO_SUCH_COLLEAGUE,
        NO_SUCH_TEAM,
        /** Who should get it has as many as one may have. */
        THEY_HAVE_TOO_MANY
    }

    private final Reason reason;

    ViewRejection(Reason reason, Object... args) {
        super("inbox.view.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
