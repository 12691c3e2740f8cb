package dk.brobygger.match;

/** Where a match stands. */
public enum MatchStatus {
    STARTED,
    MET,
    NOT_READY,
    PLACE_CHOSEN,
    NO_PLACE,
    ASSESSED,
    POOR_MATCH,
    CONSENTED,
    CONSENT_DECLINED,
    BRIEFED,
    MATCHED,
    COMPANY_SAID_NO,
    CANDIDATE_SAID_NO,
    CONSENT_WITHDRAWN,
    PLACE_LOST,
    JOB_FOUND,
    STOPPED;

    /** The candidate, not the company, is the reason: a caseworker assesses what is right now. */
    boolean isCandidatesNo() {
        return this == CONSENT_DECLINED || this == CANDIDATE_SAID_NO || this == CONSENT_WITHDRAWN;
    }

    /** Company and candidate are getting to know each other. */
    boolean isClarifying() {
        return this == ASSESSED || this == CONSENTED || this == BRIEFED;
    }
}
