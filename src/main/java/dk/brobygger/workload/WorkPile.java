package dk.brobygger.workload;

import dk.brobygger.identity.UserId;
import dk.brobygger.views.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * So many open tasks of one step, one owner and one urgency.
 *
 * @param owner null for those that nobody has
 * @param oldest when the oldest of them came
 */
public record WorkPile(@Nullable UserId owner, Urgency urgency, StepKey step, int tasks, Instant oldest) {}
