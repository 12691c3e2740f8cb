package dk.brobygger.inbox;

/** Whose work a list shows. */
public enum InboxView {
    /** What I have taken or been given. */
    MINE,
    /** What my roles may take and nobody has. */
    GROUPS,
    /** Everything that I may see. */
    ALL
}
