package dk.brobygger.slots;

/** A slot of the course page: one fact of the strip below its title. Implement it as a Spring bean in a room's {@code ui}. */
public interface CourseFact {

    /** The place among the facts, smallest first. */
    int order();

    /** What the fact is called, in the reader's language: »Formål«. */
    String term();

    /** The fact in words; blank while there is none. */
    String detail(String caseId);
}
