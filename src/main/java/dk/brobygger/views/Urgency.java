package dk.brobygger.views;

/** How a task's deadline stands today; the order is the order of the list's groups. */
public enum Urgency {
    /** Kritisk forsinket: more than five working days over. */
    CRITICAL,
    /** Forfalden: the deadline has passed. */
    OVERDUE,
    /** Forfalder snart: within five working days. */
    SOON,
    /** Ikke endnu. */
    LATER;

    /** Key of the group's name. */
    public String messageKey() {
        return "inbox.urgency." + name();
    }
}
