package dk.brobygger.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The company has asked us not to contact it (frabedt).
 *
 * @param saidInCourse the course in whose contact it was said, which ends by its own way; null when said elsewhere
 */
public record CompanyOptedOut(
        CompanyId company, LocalDate on, @Nullable String saidInCourse) {}
