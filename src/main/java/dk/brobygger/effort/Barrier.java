package dk.brobygger.effort;

/** What may stand in the way outside work. Kept with the parallel effort alone: no company and no list shows it. */
public enum Barrier {
    ADDICTION,
    FAMILY,
    DEBT,
    ANXIETY,
    HEALTH,
    HOUSING,
    TRANSPORT,
    OTHER
}
