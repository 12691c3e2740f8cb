package dk.brobygger.work;

/** Why a deadline is moved or paused; the table {@code deadline-move} says which ground moves which deadline. */
public enum DueGround {
    /** A party is being heard (partshøring). */
    HEARING,
    /** Facts are missing and have been asked for. */
    DOCUMENTATION,
    /** The citizen has been told in writing when the answer comes. */
    NOTIFIED,
    AGREED,
    WAITING,
    PRIORITIES
}
