package dk.brobygger.effort;

/** How a parallel effort stands. */
public enum EffortState {
    /** The barrier is reported, the team not yet at work. */
    REPORTED,
    /** The team helps while the placement goes on. */
    ONGOING,
    /** The placement waits while the team helps. */
    PAUSED,
    RESOLVED,
    /** The placement can't go on. */
    STOPPED;

    /** Whether somebody still looks at it again. */
    public boolean isOpen() {
        return this != RESOLVED && this != STOPPED;
    }
}
