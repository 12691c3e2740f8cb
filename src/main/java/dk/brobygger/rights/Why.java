package dk.brobygger.rights;

import dk.brobygger.identity.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody sees a task.
 *
 * @param person for whom one stands in, or who asks one to look; else null
 * @param until last day of standing in; else null
 */
public record Why(
        Ground ground, @Nullable UserId person, @Nullable LocalDate until) {

    public enum Ground {
        /** One has it. */
        ASSIGNED,
        /** One stands in for the one who has it. */
        DEPUTY,
        /** A colleague asks one to look at it; {@code person} is the colleague. */
        REVIEW,
        /** It is for one of one's roles, within one's reach. */
        ROLE,
        /** One leads those who do it. */
        LEADER,
        /** One audits. */
        AUDIT,
        /** One handles the case, and may read what others do in it. */
        RESPONSIBLE;

        /** Key of the sentence in the translations. */
        public String messageKey() {
            return "inbox.why." + name();
        }
    }

    /** Where nobody else and no day has a part in it. */
    public static Why of(Ground ground) {
        return new Why(ground, null, null);
    }
}
