package dk.brobygger.incident;

import java.time.LocalDate;
import java.util.List;

/**
 * Ny lov, as a placement that runs meets it.
 *
 * @param inForce first day of the new rules
 * @param decisions ids of the decisions where the rule that it was granted by is in force no more
 */
public record NewRules(LocalDate inForce, List<String> decisions) {}
