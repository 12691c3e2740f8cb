package dk.brobygger.audit;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.law.RulingRecord;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event says, as plain values in the order of its components: ids as text, never an object of a room. */
final class EventFacts {

    private final Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    private @Nullable RulingRecord ground;

    EventFacts(CaseEvent event) {
        if (!event.getClass().isRecord()) throw new IllegalArgumentException(event.getClass() + " is no record");
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            var value = read(component, event);
            if (value instanceof RulingRecord ruling) ground = ruling;
            if (!component.getName().equals("caseId")) plain.put(component.getName(), plain(value));
        }
    }

    /** By component name, the case's id left out. */
    Map<String, @Nullable Object> plain() {
        return plain;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(plain.get(name)).map(Object::toString);
    }

    /** The rule that the event rests on. */
    Optional<RulingRecord> ground() {
        return Optional.ofNullable(ground);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) return value;
        if (value instanceof Optional<?> maybe) return plain(maybe.orElse(null));
        if (value instanceof Collection<?> many) {
            return many.stream().map(EventFacts::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var named = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, one) -> named.put(String.valueOf(plain(key)), plain(one)));
            return named;
        }
        if (value instanceof Enum<?> constant) return constant.name();
        if (value.getClass().isRecord()) {
            var components = value.getClass().getRecordComponents();
            if (components.length == 1) return plain(read(components[0], value));
            var named = new LinkedHashMap<String, @Nullable Object>();
            for (RecordComponent component : components) named.put(component.getName(), plain(read(component, value)));
            return named;
        }
        return value.toString();
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
