package dk.brobygger.extension;

/** Who rules on an extension. */
public enum ExtensionPath {
    /** The table says no; nobody may say yes. */
    REFUSED,
    /** Within the jobkonsulent's delegated authority. */
    ON_THE_SPOT,
    /** The sagsbehandler rules. */
    CASEWORKER
}
