package dk.brobygger.extension;

import dk.brobygger.identity.Rejection;

/** Nobody asked for the weeks that are to be ruled on; the user can read why and act on it. */
public class ExtensionRejection extends Rejection {

    public enum Reason {
        NO_EXTENSION_ASKED
    }

    private final Reason reason;

    ExtensionRejection(Reason reason) {
        super("placement.rejection." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
