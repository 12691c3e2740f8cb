package dk.brobygger.deputy;

/** What colleagues may know of why somebody is away; never a word about health. */
public enum AbsenceKind {
    /** Ferie. */
    HOLIDAY,
    /** Kursus. */
    COURSE,
    /** Orlov. */
    LEAVE,
    /** Fraværende. */
    AWAY;

    /** Key of the kind's name. */
    public String messageKey() {
        return "identity.absence." + name();
    }
}
