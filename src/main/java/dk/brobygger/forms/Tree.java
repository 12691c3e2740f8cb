package dk.brobygger.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in maps and lists, found by paths whose steps are names and row numbers. */
final class Tree {

    /** What JavaScript calls undefined. */
    static final Object MISSING = new Object();

    private Tree() {}

    static @Nullable Object get(@Nullable Object tree, List<Object> path) {
        var at = tree;
        for (var step : path) {
            if (at instanceof Map<?, ?> map && map.containsKey(step)) at = map.get(step);
            else if (at instanceof List<?> list && step instanceof Integer row && row < list.size()) at = list.get(row);
            else return MISSING;
        }
        return at;
    }

    static void set(Map<String, Object> tree, List<Object> path, @Nullable Object value) {
        Object at = tree;
        for (int i = 0; i < path.size(); i++) {
            var step = path.get(i);
            boolean last = i == path.size() - 1;
            var next = last ? value : get(at, List.of(step));
            if (!last && !(path.get(i + 1) instanceof Integer ? next instanceof List : next instanceof Map))
                next = path.get(i + 1) instanceof Integer ? new ArrayList<>() : new LinkedHashMap<String, Object>();
            put(at, step, next);
            at = next;
        }
    }

    /** Takes the value out, and what holds nothing without it. */
    static void clear(Map<String, Object> tree, List<Object> path) {
        for (int length = path.size(); length > 0; length--) {
            var holder = get(tree, path.subList(0, length - 1));
            var step = path.get(length - 1);
            if (holder instanceof Map<?, ?> map) map.remove(step);
            else if (holder instanceof List<?> list && step instanceof Integer row && row < list.size())
                list.set(row, null);
            boolean empty = holder instanceof Map<?, ?> map && map.isEmpty()
                    || holder instanceof List<?> list && list.stream().allMatch(each -> each == null);
            if (!empty) return;
        }
    }

    static List<Object> below(List<Object> path, List<?> steps) {
        var longer = new ArrayList<>(path);
        longer.addAll(steps);
        return longer;
    }

    static String text(List<Object> path) {
        return path.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    @SuppressWarnings("unchecked")
    private static void put(@Nullable Object holder, Object step, @Nullable Object value) {
        if (holder instanceof Map) ((Map<String, Object>) holder).put(step.toString(), value);
        if (holder instanceof List && step instanceof Integer row) {
            var list = (List<Object>) holder;
            while (list.size() <= row) list.add(null);
            list.set(row, value);
        }
    }
}
