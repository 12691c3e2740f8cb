package dk.brobygger.fill;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;

/**
 * Takes the place of a web request for somebody who works without one: what the program keeps for the length of a
 * request, his rights above all, is kept for the length of the sitting.
 */
final class Sitting implements RequestAttributes {

    private final Map<String, Object> kept = new HashMap<>();

    @Override
    public @Nullable Object getAttribute(String name, int scope) {
        return kept.get(name);
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
        kept.put(name, value);
    }

    @Override
    public void removeAttribute(String name, int scope) {
        kept.remove(name);
    }

    @Override
    public String[] getAttributeNames(int scope) {
        return kept.keySet().toArray(String[]::new);
    }

    @Override
    public void registerDestructionCallback(String name, Runnable callback, int scope) {}

    @Override
    public @Nullable Object resolveReference(String key) {
        return null;
    }

    @Override
    public String getSessionId() {
        return "";
    }

    @Override
    public Object getSessionMutex() {
        return this;
    }
}
