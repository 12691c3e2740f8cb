package dk.brobygger.register;

import dk.brobygger.identity.Rejection;

/** A file that says nothing of companies, or not in a way that can be read. */
public class RegisterRejection extends Rejection {

    public enum Reason {
        COLUMNS_MISSING,
        FILE_EMPTY,
        FILE_UNREADABLE
    }

    private final Reason reason;

    RegisterRejection(Reason reason, Object... args) {
        super("register.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
