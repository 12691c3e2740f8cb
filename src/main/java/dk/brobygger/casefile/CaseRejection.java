package dk.brobygger.casefile;

import dk.brobygger.identity.Rejection;

/** The case file refuses a request. */
public class CaseRejection extends Rejection {

    public enum Reason {
        NOTE_EMPTY,
        NOTE_TOO_LONG,
        /** Why somebody may not work on a case must be told. */
        EXCLUSION_WITHOUT_REASON,
        /** A conflict of interest stands in the way. */
        EXCLUDED
    }

    CaseRejection(Reason reason, Object... args) {
        super("casefile.rejection." + reason, args);
    }
}
