package dk.brobygger.inbox;

import java.util.Set;

/**
 * A process of a case on its diagram.
 *
 * @param xml the BPMN model
 * @param active ids of elements that have a token
 * @param done ids of elements that were passed
 * @param running whether the process goes on
 */
public record ProcessPicture(
        String processId, String name, String xml, Set<String> active, Set<String> done, boolean running) {}
