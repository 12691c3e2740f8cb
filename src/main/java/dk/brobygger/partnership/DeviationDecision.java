package dk.brobygger.partnership;

/** What a leader makes of a promise that could not be kept. */
public enum DeviationDecision {
    /** The agreement goes on as it is. */
    CONTINUE,
    /** The promise is changed. */
    ADJUST,
    /** The agreement is to be ended: notice follows. */
    END
}
