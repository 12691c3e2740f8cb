package dk.brobygger.followup;

/** Why a talk or review of the plan was not held. */
public enum MissedReason {
    ILL,
    CANDIDATE_ABSENT,
    COMPANY_BUSY,
    OUR_SIDE,
    OTHER,
    /** Nobody held it before the next one came. */
    SUPERSEDED
}
