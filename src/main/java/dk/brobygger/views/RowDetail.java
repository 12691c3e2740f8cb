package dk.brobygger.views;

/** What a row of the list may say beside the step, whom it is about, and its deadline. */
public enum RowDetail {
    /** The week of the placement, or the phase. */
    WHERE,
    CASE_NUMBER,
    LAST_NOTE,
    OWNER;

    /** Key of its name. */
    public String messageKey() {
        return "inbox.detail." + name();
    }
}
