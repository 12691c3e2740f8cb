package dk.brobygger.deputy;

import dk.brobygger.identity.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody will be away, and the deputy does the work from the first day.
 *
 * @param deputy null where nobody does it
 */
public record AbsenceSet(
        AbsenceId id, UserId absent, @Nullable UserId deputy, LocalDate firstDay, LocalDate lastDay) {}
