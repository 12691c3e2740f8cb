package dk.brobygger.identity;

import java.time.LocalDate;

/**
 * For whom somebody does the work of a role.
 *
 * @param until last day of it
 */
public record StandIn(UserId absent, Role role, LocalDate until) {}
