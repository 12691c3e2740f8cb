package dk.brobygger.placement;

/** Where the course goes after a placement. */
public enum PlacementOutcome {
    /** Run to its last day: on to wages. */
    COMPLETED,
    /** Ended by a job: on to the employment. */
    JOB_FOUND,
    /** The place is lost, not the candidate's way: a new match. */
    REMATCH,
    /** Ended without a next placement. */
    ENDED
}
