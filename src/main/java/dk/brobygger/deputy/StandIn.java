package dk.brobygger.deputy;

import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.time.LocalDate;

/**
 * For whom somebody does the work of a role.
 *
 * @param until last day of it
 */
public record StandIn(UserId absent, Role role, LocalDate until) {}
