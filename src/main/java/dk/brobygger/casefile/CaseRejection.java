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
        EXCLUDED,
        COMMENT_EMPTY,
        COMMENT_TOO_LONG,
        TOO_MANY_MENTIONS,
        NOBODY_OF_THAT_NAME,
        MAY_NOT_SEE_THE_CASE,
        FILE_EMPTY,
        FILE_TOO_LARGE,
        TOO_MANY_FILES,
        /** Only kinds that everybody can open, and none that can run something. */
        FILE_KIND,
        /** Its first bytes are those of something else than its name says. */
        FILE_NOT_WHAT_IT_SAYS,
        FILE_OF_A_COLLEAGUE,
        REMOVAL_WITHOUT_REASON
    }

    CaseRejection(Reason reason, Object... args) {
        super("casefile.rejection." + reason, args);
    }
}
