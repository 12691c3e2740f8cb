package dk.brobygger.task;

/** How far a second pair of eyes has come with a task. */
public enum ReviewState {
    /** A colleague has been asked and has not answered yet; the task waits. */
    ASKED,
    /** The colleague agrees. */
    APPROVED,
    /** The colleague wants something changed first. */
    SENT_BACK
}
