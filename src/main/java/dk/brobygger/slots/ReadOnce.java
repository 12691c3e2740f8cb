package dk.brobygger.slots;

import com.vaadin.flow.server.VaadinRequest;
import java.util.function.Supplier;

/**
 * Keeps what one slot of a page has read for the others that need it. The request that makes the page holds it, so it is
 * never older than the page.
 */
public final class ReadOnce {

    private ReadOnce() {}

    private record Kept(Object read) {}

    /**
     * What was read already, else what is read now.
     *
     * @param what tells this reading from others; with {@code id}, of what it is read
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(Class<?> what, String id, Supplier<T> reading) {
        var request = VaadinRequest.getCurrent();
        if (request == null) return reading.get();
        var name = name(what, id);
        if (request.getAttribute(name) instanceof Kept kept) return (T) kept.read();
        var read = reading.get();
        request.setAttribute(name, new Kept(read));
        return read;
    }

    /** Something has changed: the next one who asks reads anew. */
    public static void forget(Class<?> what, String id) {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.removeAttribute(name(what, id));
    }

    private static String name(Class<?> what, String id) {
        return ReadOnce.class.getName() + "." + what.getName() + "." + id;
    }
}
