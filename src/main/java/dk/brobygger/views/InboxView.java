package dk.brobygger.views;

/** Whose work a list shows. */
public enum InboxView {
    /** What I have or am asked to look at, and what those have or are asked whom I stand in for. */
    MINE,
    /** What nobody has and I may take. */
    GROUPS,
    /** Everything open of my team that I may see. */
    TEAM,
    /** Everything that I may see. */
    ALL,
    /** What those have whom I stand in for. */
    DEPUTY,
    /** What of mine sleeps until a day. */
    SNOOZED,
    /** What I have done, latest first. */
    DONE
}
