package dk.brobygger.casefile;

import dk.brobygger.identity.Rejection;

/** The case file refuses a request. */
public class CaseRejection extends Rejection {

    public enum Reason {
        NOTE_EMPTY,
        NOTE_TOO_LONG
    }

    CaseRejection(Reason reason) {
        super("casefile.rejection." + reason);
    }
}
