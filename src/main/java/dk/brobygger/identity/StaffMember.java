package dk.brobygger.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as others see one.
 *
 * @param teamId null for one without a team
 * @param team the team's name; empty without a team
 */
public record StaffMember(UserId id, String name, @Nullable TeamId teamId, String team, Set<Role> roles) {}
