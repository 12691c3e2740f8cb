package dk.brobygger.task;

import java.time.Instant;
import java.util.Set;

/**
 * A human task as the engine knows it, whether it is just coming or has long been there.
 *
 * @param roles candidate groups, sorted
 * @param dueBasis one Danish sentence: what the deadline rests on
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
        Instant createdAt) {}
