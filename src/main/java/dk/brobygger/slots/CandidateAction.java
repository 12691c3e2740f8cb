package dk.brobygger.slots;

/** A slot of the candidate's page: something that can be done for a candidate. Implement it as a Spring bean in a room's {@code ui}. */
public interface CandidateAction {

    /** The place among the actions, smallest first; the first one is the primary button. */
    int order();

    /** The act in words, in the reader's language: »Nyt forløb«. */
    String label();

    /** Whether this user may do it for this candidate as things stand now. */
    boolean offeredFor(String citizenId);

    /** Does it, as a rule by opening a dialog or navigating. */
    void open(String citizenId);
}
