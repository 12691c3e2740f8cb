package dk.brobygger.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An illness that lasts.
 *
 * @param expectedUntil when the candidate thinks to be back; null while nobody knows
 */
public record IllnessFacts(LocalDate since, @Nullable LocalDate expectedUntil) {}
