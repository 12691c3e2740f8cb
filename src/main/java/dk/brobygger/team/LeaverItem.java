package dk.brobygger.team;

import dk.brobygger.identity.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that hangs on the account of one who leaves, and where it is to go.
 *
 * @param id unique within the handover
 * @param title what it is
 * @param titleIsKey whether the title is a key of the translations
 * @param detail which one it is; empty when the title says it
 * @param to null when it goes to the group, or just ends
 * @param whyKey key of the sentence that says why there
 * @param thing what the deed needs to know of it
 */
public record LeaverItem(
        Kind kind,
        String id,
        String title,
        boolean titleIsKey,
        String detail,
        @Nullable UserId to,
        String whyKey,
        List<Object> whyArgs,
        Object thing) {

    /** In the order in which they are handed over: a case goes before its tasks. */
    public enum Kind {
        /** A case that the leaver handles, in one role. */
        CASE,
        /** An open task that the leaver has. */
        TASK,
        /** An absence in which the leaver is the deputy. */
        DEPUTY,
        /** An absence of the leaver's own: it ends. */
        ABSENCE,
        /** What other rooms keep for the leaver. */
        OTHER;

        /** Key of what they are called. */
        public String messageKey() {
            return "team.leaver.kind." + name();
        }
    }
}
