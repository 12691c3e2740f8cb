package dk.brobygger.slots;

/**
 * A slot of the case beside a task: one fact under whose case it is. Implement it as a Spring bean in a room's {@code ui};
 * a {@link CourseFact} that is wanted in both places implements both. No diagnosis: what one must heed, not why.
 */
public interface CaseFact {

    /** The place among the facts, smallest first. */
    int order();

    /** What the fact is called, in the reader's language: »Mentor«. */
    String term();

    /** The fact in words; blank while there is none. */
    String detail(String caseId);
}
