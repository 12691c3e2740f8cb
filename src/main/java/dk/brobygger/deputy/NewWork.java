package dk.brobygger.deputy;

/** What becomes of work that arrives for somebody who is away. */
public enum NewWork {
    /** It is given to the absent one as always, and the deputy sees and does it. */
    DEPUTY,
    /** It is given to nobody, so that the whole group sees it. */
    GROUP
}
