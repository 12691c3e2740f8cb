package dk.brobygger.casefile;

/** Where in its course a case stands, as lists show it. */
public enum CaseStage {
    CONTACT,
    MEETING,
    AGREEMENT,
    PARTNERSHIP,
    MATCHING,
    ESTABLISHMENT,
    PLACEMENT,
    WAGE,
    EMPLOYMENT,
    AFTERCARE,
    EVALUATION,
    CLOSED;

    /** Key of the stage's name in the translations. */
    public String messageKey() {
        return "casefile.stage." + name();
    }
}
