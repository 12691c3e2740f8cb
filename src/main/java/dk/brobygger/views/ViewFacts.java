package dk.brobygger.views;

import java.util.UUID;

/**
 * A saved view as its reader sees it.
 *
 * @param ofTeam a whole team's, not one's own
 * @param mine the reader made it, and may change it
 * @param pinned it stands at the top of the reader's menu
 */
public record ViewFacts(UUID id, String name, InboxList list, boolean ofTeam, boolean mine, boolean pinned) {}
