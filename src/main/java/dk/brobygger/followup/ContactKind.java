package dk.brobygger.followup;

/** What stands on the plan of a placement; the kinds of the decision {@code follow-up-plan}. */
public enum ContactKind {
    /** Første dag-opkald. */
    FIRST_DAY,
    /** Opfølgning. */
    FOLLOW_UP,
    /** Midtvejsmøde. */
    MIDWAY,
    /** Slutmøde. */
    END_MEETING,
    /** Progressionsmåling: held by the progression room. */
    PROGRESSION,
    /** Varsel om afslutning: no talk, a reminder. */
    END_WARNING;

    /** Whether it is a talk that follow-up holds. */
    boolean isTalk() {
        return this != PROGRESSION && this != END_WARNING;
    }
}
