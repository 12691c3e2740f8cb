package dk.brobygger.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A human task as the engine knows it, whether it is just coming or has long been there.
 *
 * @param roles candidate groups, sorted
 * @param dueBasis one Danish sentence: what the deadline rests on
 * @param followUp day on which somebody wants to look at it again
 */
public record EngineTask(
        String id,
        String businessKey,
        TaskModel model,
        String name,
        Set<String> roles,
        int priority,
        Instant due,
        String dueBasis,
        @Nullable LocalDate followUp,
        Instant createdAt) {

    /** The roles in one word. */
    String roleIds() {
        return String.join(",", roles);
    }
}
