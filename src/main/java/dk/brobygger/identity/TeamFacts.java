package dk.brobygger.identity;

/** A team as others know it. */
public record TeamFacts(TeamId id, String name) {}
