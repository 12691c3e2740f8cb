package dk.brobygger.step;

import java.util.Set;

/**
 * A step that a list can be narrowed to.
 *
 * @param id of the user task in its model
 * @param process id of the model
 * @param roles role ids that do it; empty when the model decides that as it goes
 */
public record StepChoice(String id, String name, String process, String processName, Set<String> roles) {}
