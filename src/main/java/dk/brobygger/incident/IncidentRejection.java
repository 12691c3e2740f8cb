package dk.brobygger.incident;

import dk.brobygger.identity.Rejection;

/** A report says too little; the user can read why and act on it. */
public class IncidentRejection extends Rejection {

    public enum Reason {
        REQUEST_MISSING
    }

    private final Reason reason;

    IncidentRejection(Reason reason) {
        super("placement.rejection." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
