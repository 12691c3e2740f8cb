package dk.brobygger.followup;

/** How a talk was held. */
public enum ContactChannel {
    VISIT,
    PHONE,
    VIDEO
}
