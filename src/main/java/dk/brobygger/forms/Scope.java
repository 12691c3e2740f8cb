package dk.brobygger.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an expression can see from where it stands: the answers, its own row, and the rows around it. */
record Scope(
        Map<String, Object> data,
        @Nullable Object self,
        @Nullable Object parent,
        List<Integer> rows) {

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

    Map<String, Object> context() {
        return context(data);
    }

    private Map<String, Object> context(Map<String, Object> names) {
        var context = new LinkedHashMap<String, Object>();
        context.put("this", self);
        context.put("parent", parent);
        context.put("i", rows);
        context.putAll(names);
        context.put("_this_", self);
        context.put("_parent_", parent);
        context.put("_i_", rows);
        return context;
    }
}
