package dk.brobygger.placement;

/** Why a placement ended before its last day, and what follows. */
public enum EndReason {
    /** Virksomheden trækker sig. */
    COMPANY_WITHDREW(PlacementOutcome.REMATCH),
    /** Virksomheden er ophørt (CVR). */
    COMPANY_CLOSED(PlacementOutcome.REMATCH),
    /** No substitute was found when the mentor left. */
    MENTOR_LEFT(PlacementOutcome.REMATCH),
    /** The company can't receive the candidate on what may still be shared. */
    CONSENT_WITHDRAWN(PlacementOutcome.REMATCH),
    /** Job fundet: the good way to end. */
    JOB_FOUND(PlacementOutcome.JOB_FOUND),
    /** The candidate wishes to stop. */
    CANDIDATE_STOPPED(PlacementOutcome.ENDED),
    ILLNESS(PlacementOutcome.ENDED),
    ABSENCE(PlacementOutcome.ENDED),
    BARRIER(PlacementOutcome.ENDED),
    WORK_INJURY(PlacementOutcome.ENDED),
    /** The new target group has no right to these weeks. */
    TARGET_GROUP(PlacementOutcome.ENDED),
    /** The municipality ends it for another reason, such as a breach of the agreement. */
    MUNICIPALITY(PlacementOutcome.ENDED);

    private final PlacementOutcome outcome;

    EndReason(PlacementOutcome outcome) {
        this.outcome = outcome;
    }

    /** What follows. */
    public PlacementOutcome outcome() {
        return outcome;
    }
}
