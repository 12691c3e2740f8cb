package dk.brobygger.comments;

/**
 * The human step that something of a case is about.
 *
 * @param taskId the engine's task id
 * @param step its name
 */
public record AboutStep(String taskId, String step) {}
