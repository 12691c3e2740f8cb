package dk.brobygger.inbox;

/** How many tasks each view holds. */
public record InboxCounts(long mine, long groups, long all) {}
