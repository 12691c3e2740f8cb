package dk.brobygger.slots;

/** Where the pages stand, so that a room can lead to another's page without knowing the room. Ids only, never a name. */
public final class Ways {

    /** The list of tasks. */
    public static final String INBOX = "inbox";

    /** The list of courses; the page of one stands below. */
    public static final String COURSES = "courses";

    /** The list of companies; the page of one stands below. */
    public static final String COMPANIES = "companies";

    /** The list of candidates; the page of one stands below. */
    public static final String CANDIDATES = "candidates";

    private Ways() {}

    /** The page of one task: {@code task/<id>}. */
    public static String task(String taskId) {
        return "task/" + taskId;
    }

    /** The page of one course: {@code courses/<case id>}. */
    public static String course(Object caseId) {
        return COURSES + "/" + caseId;
    }

    /** The page of one case's history, for those who audit or lead: {@code history/<case id>}. */
    public static String history(Object caseId) {
        return "history/" + caseId;
    }

    /** The page of one company: {@code companies/<company id>}. */
    public static String company(Object companyId) {
        return COMPANIES + "/" + companyId;
    }

    /** The page of one candidate: {@code candidates/<citizen id>}. */
    public static String candidate(Object citizenId) {
        return CANDIDATES + "/" + citizenId;
    }
}
