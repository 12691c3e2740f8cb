package dk.brobygger.views;

import java.util.List;

/**
 * A saved view, ready to be shown.
 *
 * @param list without what does not exist any more
 * @param missing what it was narrowed to and does not exist any more
 */
public record OpenedView(ViewFacts facts, InboxList list, List<Missing> missing) {

    /** @param name as far as it is known, else the id */
    public record Missing(Kind kind, String name) {}

    /** What can go away under a saved view. */
    public enum Kind {
        STEP,
        PHASE,
        TEAM,
        DISTRICT,
        /** Does not work here any more. */
        OWNER;

        /** Key of the sentence. */
        public String messageKey() {
            return "inbox.view.missing." + name();
        }
    }
}
