package dk.brobygger.bell;

/**
 * Where somebody hears of a topic.
 *
 * @param inApp the bell counts it
 * @param byMail the day's mail has it, when one wants mail at all
 */
public record BellChoice(BellTopic topic, boolean inApp, boolean byMail) {}
