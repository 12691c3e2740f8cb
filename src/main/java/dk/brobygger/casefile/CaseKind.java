package dk.brobygger.casefile;

/** What a case is about. */
public enum CaseKind {
    /** A company, from the first contact over the agreement to the partnership's years. */
    COMPANY_COURSE,
    /** A candidate's way: match, virksomhedspraktik, wage, job, efterværn. */
    PLACEMENT_COURSE
}
