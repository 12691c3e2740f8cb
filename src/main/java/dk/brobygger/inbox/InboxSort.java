package dk.brobygger.inbox;

/** In which order a list stands; where two are equal, the one due sooner goes first. */
public enum InboxSort {
    /** Soonest due first. */
    DUE("due"),
    /** Longest waiting first. */
    CREATED("created_at"),
    /** Most important first. */
    PRIORITY("precedence"),
    COMPANY("company_sort"),
    CANDIDATE("candidate_sort"),
    STEP("step_sort"),
    CASE_NUMBER("case_number");

    private final String column;

    InboxSort(String column) {
        this.column = column;
    }

    /** Names a column of the inbox's table. */
    String column() {
        return column;
    }

    /** Key of the order's name in the translations. */
    public String messageKey() {
        return "inbox.sort." + name();
    }
}
