package dk.brobygger.company;

/** What came of a contact. */
public enum Outcome {
    MEETING,
    MATERIAL,
    LATER,
    NO,
    WRONG_PERSON,
    NO_ANSWER,
    OPTED_OUT,
    LETTER
}
