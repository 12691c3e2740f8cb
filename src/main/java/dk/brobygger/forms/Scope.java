package dk.brobygger.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can see from where it stands: the answers, its own row, and the rows around it. The answers must
 * not change while it is used.
 */
final class Scope {

    private final Map<String, Object> data;
    private final @Nullable Object self;
    private final @Nullable Object parent;
    private final List<Integer> rows;
    private @Nullable Map<String, Object> context;

    private Scope(Map<String, Object> data, @Nullable Object self, @Nullable Object parent, List<Integer> rows) {
        this.data = data;
        this.self = self;
        this.parent = parent;
        this.rows = rows;
    }

    static Scope of(Map<String, Object> data) {
        return new Scope(data, data, null, List.of());
    }

    Scope row(@Nullable Object row, int number) {
        var above = self instanceof Map<?, ?> map ? context(Sanitising.copy(map)) : context(Map.of());
        return new Scope(
                data,
                row,
                above,
                Stream.concat(rows.stream(), Stream.of(number)).toList());
    }

    /** By name; to be read only, because all expressions of the scope share it. */
    Map<String, Object> context() {
        if (context == null) context = context(data);
        return context;
    }

    private Map<String, Object> context(Map<String, Object> names) {
        var named = new LinkedHashMap<String, Object>();
        named.put("this", self);
        named.put("parent", parent);
        named.put("i", rows);
        named.putAll(names);
        named.put("_this_", self);
        named.put("_parent_", parent);
        named.put("_i_", rows);
        return named;
    }
}
