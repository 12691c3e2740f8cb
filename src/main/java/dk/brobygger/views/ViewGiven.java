package dk.brobygger.views;

import dk.brobygger.identity.UserId;
import java.util.Set;
import java.util.UUID;

/**
 * A saved view came into other hands, or into a team's menu.
 *
 * @param to whose it is now: one, or everybody in the team
 */
public record ViewGiven(UUID view, Set<UserId> to) {}
