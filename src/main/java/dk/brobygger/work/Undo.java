package dk.brobygger.work;

import java.time.Instant;
import java.util.UUID;

/**
 * Lets who changed a task take it back.
 *
 * @param token for {@link WorkDesk#undo}
 * @param until after this moment it is too late
 */
public record Undo(UUID token, Instant until) {}
