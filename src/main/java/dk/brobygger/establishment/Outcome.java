package dk.brobygger.establishment;

/** How an establishment ended. */
public enum Outcome {
    GRANTED,
    /** The course looks for another company. */
    REMATCH,
    JOB_FOUND,
    STOPPED
}
