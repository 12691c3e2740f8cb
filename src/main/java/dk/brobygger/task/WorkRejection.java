package dk.brobygger.task;

import dk.brobygger.identity.Rejection;

/** What may not be done with a task, and what to do instead. */
public class WorkRejection extends Rejection {

    public enum Reason {
        NO_REASON,
        REASON_TOO_LONG,
        /** A reason stays in the history for years, a CPR number must not. */
        REASON_NAMES_CPR,
        /** Only its owner, a deputy or a leder gives a task away. */
        NOT_YOURS_TO_GIVE,
        NO_SUCH_COLLEAGUE,
        HAS_LEFT,
        HAS_IT_ALREADY,
        LACKS_ROLE,
        OUT_OF_REACH,
        /** A conflict of interest keeps the colleague off the case. */
        EXCLUDED,
        /** The colleague is away; the sentence names the deputy. */
        ABSENT,
        /** The colleague is away, and nobody does the work meanwhile. */
        ABSENT_WITHOUT_DEPUTY,
        NOBODY_HAS_IT,
        DELEGATED_ALREADY,
        NOT_DELEGATED,
        /** The one who works on it for another gives it back to that one, not to the group. */
        GIVE_BACK_INSTEAD,
        DAY_MISSING,
        IN_THE_PAST,
        TOO_FAR_AHEAD,
        PRIORITY_OUT_OF_RANGE,
        GROUND_UNKNOWN,
        /** The law sets the deadline, and only a ground that the law gives moves it. */
        DEADLINE_IS_STATUTORY,
        PAUSED_ALREADY,
        NOT_PAUSED,
        UNDO_TOO_LATE,
        UNDO_OVERTAKEN,
        /** Nobody approves his own work, nor as somebody's deputy. */
        OWN_WORK,
        REVIEW_ASKED_ALREADY,
        NO_REVIEW,
        WORDS_MISSING,
        WORDS_TOO_LONG,
        NOTHING_SELECTED,
        TOO_MANY_SELECTED,
        UNKNOWN_ACTION,
        ONE_RUN_AT_A_TIME,
        NO_SUCH_RUN
    }

    private final Reason reason;

    public WorkRejection(Reason reason, Object... args) {
        super("inbox.rejection." + reason, args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
