package dk.brobygger.placement;

/** How a talk was held. */
public enum ContactChannel {
    VISIT,
    PHONE,
    VIDEO
}
