package dk.brobygger.progression;

/** A work function that fell or stood still; {@code reason} is a code of the decision {@code progression-gate}. */
public record Concern(String function, String reason) {}
