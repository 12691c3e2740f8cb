package dk.brobygger.placement;

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

    boolean isOpen() {
        return this != RESOLVED && this != STOPPED;
    }
}
