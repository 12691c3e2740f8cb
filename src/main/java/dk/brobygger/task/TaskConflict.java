package dk.brobygger.task;

/** Somebody or something was faster: the task is done, changed or another's. The API answers 409. */
public class TaskConflict extends RuntimeException {

    public enum Reason {
        /** It is done, or the process went another way. */
        DONE,
        /** It changed since it was opened. */
        STALE,
        /** A colleague has it. */
        NOT_YOURS,
        /** Nobody has it: it must be taken first. */
        NOT_TAKEN,
        /** One works on it for a colleague, who completes it. */
        DELEGATED,
        /** A colleague has been asked to look at it first. */
        UNDER_REVIEW,
        /** What was typed is too much to keep. */
        DRAFT_TOO_LONG
    }

    private final Reason reason;

    public TaskConflict(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Key of the sentence that says what to do. */
    public String messageKey() {
        return "inbox.conflict." + reason;
    }
}
