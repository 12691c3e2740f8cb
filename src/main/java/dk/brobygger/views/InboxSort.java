package dk.brobygger.views;

/** In which order a list stands; where two are equal, the one due sooner goes first. */
public enum InboxSort {
    /** Soonest due first. */
    DUE,
    /** Longest waiting first. */
    CREATED,
    /** Most important first. */
    PRIORITY,
    COMPANY,
    CANDIDATE,
    STEP,
    CASE_NUMBER;

    /** Key of the order's name in the translations. */
    public String messageKey() {
        return "inbox.sort." + name();
    }
}
