package dk.brobygger.establishment;

/** Who must confirm an agreement, each for itself. */
public enum Party {
    COMPANY,
    CANDIDATE,
    MUNICIPALITY
}
