package dk.brobygger.placement;

/** Where a placement stands. */
public enum PlacementStatus {
    /** Granted; the first day is still to come. */
    GRANTED,
    /** The candidate is at the company. */
    RUNNING,
    /** On hold, as a rule because of illness or a barrier; the place is kept. */
    PAUSED,
    /** Run to its last day. */
    COMPLETED,
    /** Ended before its last day. */
    ENDED;

    /** Whether the weeks are still to be lived. */
    public boolean isOpen() {
        return this == GRANTED || this == RUNNING || this == PAUSED;
    }
}
