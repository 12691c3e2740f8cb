package dk.brobygger.bell;

import dk.brobygger.identity.Rejection;

/** What somebody who settles his notifications is refused. */
public class BellRejection extends Rejection {

    public enum Reason {
        /** No mail server is configured. */
        NO_MAIL,
        /** It is not how an address is written. */
        NO_ADDRESS,
        /** The municipality sends to its own domains only. */
        FOREIGN_ADDRESS
    }

    private final Reason reason;

    BellRejection(Reason reason, Object... args) {
        super("bell.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
