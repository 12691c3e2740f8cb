package dk.brobygger.company;

/** How a company is or was contacted. */
public enum Channel {
    PHONE,
    VISIT,
    EMAIL,
    LETTER,
    EVENT,
    MEETING
}
