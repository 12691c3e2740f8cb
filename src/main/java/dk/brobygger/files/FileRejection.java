package dk.brobygger.files;

import dk.brobygger.identity.Rejection;

/** A file is not put on a case, or not taken away from it. */
public class FileRejection extends Rejection {

    public enum Reason {
        FILE_EMPTY,
        FILE_TOO_LARGE,
        TOO_MANY_FILES,
        /** It is said to be added at a step, by what is no step's id. */
        NO_STEP,
        /** Only kinds that everybody can open, and none that can run something. */
        FILE_KIND,
        /** Its first bytes are those of something else than its name says. */
        FILE_NOT_WHAT_IT_SAYS,
        FILE_OF_A_COLLEAGUE,
        REMOVAL_WITHOUT_REASON
    }

    FileRejection(Reason reason, Object... args) {
        super("files.rejection." + reason, args);
    }
}
