package dk.brobygger.deputy;

import dk.brobygger.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is back before the time; the deputy's part is over.
 *
 * @param deputy null where there was none
 */
public record AbsenceEnded(
        AbsenceId id, UserId absent, @Nullable UserId deputy) {}
