package dk.brobygger.identity;

/** How far somebody sees of the work of his roles. */
public enum Sight {
    /** The cases of one's team and one's districts, and those that belong to no team. */
    TEAM,
    /** The whole municipality. */
    ALL
}
