package dk.brobygger.beside;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A process of a case on its diagram.
 *
 * @param xml the BPMN model
 * @param active ids of elements that have a token, the most wanted first
 * @param done ids of elements that were passed
 * @param running whether the process goes on
 */
public record ProcessPicture(
        String processId, String name, String xml, Set<String> active, Set<String> done, boolean running) {

    /** The same, with one of the active elements before the others: where a picture is too big to be seen whole, it is shown there. */
    ProcessPicture lookedAtFrom(String element) {
        var first = new LinkedHashSet<String>();
        if (active.contains(element)) first.add(element);
        first.addAll(active);
        return new ProcessPicture(processId, name, xml, first, done, running);
    }
}
