package dk.brobygger.slots;

/** A slot of the course page: something that can be done about a course. Implement it as a Spring bean in a room's {@code ui}. */
public interface CourseAction {

    /** The place among the actions, smallest first. The first three are buttons, the others stand in a menu. */
    int order();

    /** The act in words, in the reader's language: »Registrér fravær«. */
    String label();

    /** Whether this user may do it to this course as it stands now. */
    boolean offeredFor(String caseId);

    /** Does it, as a rule by opening a dialog or navigating. */
    void open(String caseId);
}
