package dk.brobygger.followup;

/** The two tracks of a plan, which run beside each other. */
public enum PlanTrack {
    /** Talks: the first-day call, follow-ups, midway and end meeting. */
    TALKS,
    /** Progression reviews. */
    REVIEWS;

    /** Whether this track holds talks or reviews of that kind. */
    public boolean has(ContactKind kind) {
        return this == TALKS ? kind.isTalk() : kind == ContactKind.PROGRESSION;
    }
}
