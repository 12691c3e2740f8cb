package dk.brobygger.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.brobygger.forms.FormSchemaProblem.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A Camunda Form as drawn in Camunda Modeler: which answers it asks for, and by which rules. */
public final class FormSchema {

    private static final int DEEPEST = 12;
    private static final Set<String> FORBIDDEN = Set.of("__proto__", "prototype", "constructor");

    private final String json;
    private final String id;
    private final int version;
    private final List<FormField> fields;
    private final Map<String, FormField> byPath = new LinkedHashMap<>();
    private final Map<String, EcmaPattern> patterns = new LinkedHashMap<>();

    private FormSchema(String json, JsonNode root) {
        this.json = json;
        this.id = root.path("id").asText("");
        this.version = root.path("schemaVersion").asInt(0);
        var ids = new HashSet<String>();
        if (!id.isEmpty()) ids.add(id);
        this.fields = components(root, List.of(), new Claims(), List.of(), ids, 0);
    }

    /** @throws FormSchemaProblem if form-js could not show the form */
    public static FormSchema parse(String json) {
        JsonNode root;
        try {
            root = Sanitising.JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new FormSchemaProblem(Reason.NOT_JSON);
        }
        if (!root.isObject() || !root.path("type").asText().equals("default"))
            throw new FormSchemaProblem(Reason.NOT_A_FORM);
        return new FormSchema(json, root);
    }

    public String id() {
        return id;
    }

    /** The version of the schema's language that its author's Modeler wrote (16 to 19 are known). */
    public int schemaVersion() {
        return version;
    }

    public String json() {
        return json;
    }

    public List<FormField> fields() {
        return fields;
    }

    /** Every field that carries an answer, by the path of its value; rows of a list are written {@code tasks[].score}. */
    public Map<String, FormField> byPath() {
        return Collections.unmodifiableMap(byPath);
    }

    /** The names that answers have at the top: what a handler's record may bind. */
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        byPath.keySet().forEach(path -> keys.add(path.replaceAll("[.\\[].*", "")));
        return keys;
    }

    /** What the form asks for beyond what a handler knows; it is kept with the case. */
    public Set<String> extraKeys(Collection<String> known) {
        var extra = keys();
        extra.removeAll(Set.copyOf(known));
        return extra;
    }

    /** What a handler needs and the form does not ask for. */
    public Set<String> missingKeys(Collection<String> needed) {
        var missing = new LinkedHashSet<>(needed);
        missing.removeAll(keys());
        return missing;
    }

    @Nullable
    EcmaPattern pattern(FormField field) {
        return patterns.get(field.id());
    }

    private List<FormField> components(
            JsonNode parent, List<String> above, Claims claims, List<String> ancestors, Set<String> ids, int depth) {
        if (depth > DEEPEST) throw new FormSchemaProblem(Reason.TOO_DEEP);
        var components = new ArrayList<FormField>();
        for (var each : parent.path("components"))
            components.add(component(each, above, claims, ancestors, ids, depth));
        return List.copyOf(components);
    }

    private FormField component(
            JsonNode node, List<String> above, Claims claims, List<String> ancestors, Set<String> ids, int depth) {
        var type = node.path("type").asText("");
        var label = node.path("label").asText(node.path("dateLabel").asText(""));
        boolean keyed = FormField.KEYED.contains(type);
        boolean container = FormField.CONTAINERS.contains(type);
        if (!keyed && !container && !FormField.SHOWN_ONLY.contains(type))
            throw new FormSchemaProblem(Reason.UNKNOWN_TYPE, type, label);

        var given = node.path("id").asText("");
        var id = given.isEmpty() ? "Field_%d".formatted(ids.size()) : given;
        if (!ids.add(id)) throw new FormSchemaProblem(Reason.SAME_ID, id);

        boolean list = type.equals("dynamiclist");
        var own = keyed
                ? node.path("key").asText("")
                : container ? node.path("path").asText("") : "";
        if (own.isEmpty() && (keyed || list)) throw new FormSchemaProblem(Reason.WITHOUT_KEY, label, type);
        var path = own.isEmpty() ? List.<String>of() : List.of(own.split("\\.", -1));
        if (path.stream().anyMatch(segment -> segment.isEmpty() || FORBIDDEN.contains(segment)))
            throw new FormSchemaProblem(Reason.FORBIDDEN_KEY, own);
        var whole = new ArrayList<>(above);
        whole.addAll(path);
        if (!path.isEmpty()
                && !claims.claim(
                        whole.stream().map(s -> s.replace("[]", "")).toList(), keyed, list ? id : null, ancestors))
            throw new FormSchemaProblem(Reason.SAME_KEY, String.join(".", whole).replace(".[]", ""), label);

        var field = new FormField(id, type, label, path, node, List.of());
        if (keyed) {
            byPath.put(String.join(".", whole), field);
            compile(field);
            return field;
        }
        if (field.isList()) whole.set(whole.size() - 1, whole.get(whole.size() - 1) + "[]");
        var line = new ArrayList<>(ancestors);
        line.add(id);
        return new FormField(id, type, label, path, node, components(node, whole, claims, line, ids, depth + 1));
    }

    private void compile(FormField field) {
        var source = field.validate("pattern").asText("");
        if (source.isEmpty()) return;
        try {
            patterns.put(field.id(), new EcmaPattern(source));
        } catch (PatternSyntaxException wrong) {
            throw new FormSchemaProblem(Reason.BAD_PATTERN, field.label(), source);
        }
    }

    /** Which paths are taken: no two fields share one, none lies below another, and a list's rows are its own. */
    private static final class Claims {

        private final Map<String, Claims> children = new LinkedHashMap<>();
        private boolean closed;
        private @Nullable String list;

        boolean claim(List<String> path, boolean closing, @Nullable String listId, List<String> ancestors) {
            var node = this;
            boolean isNew = false;
            for (var segment : path) {
                if (node.closed) return false;
                var next = node.children.get(segment);
                isNew = next == null;
                if (isNew) {
                    next = new Claims();
                    node.children.put(segment, next);
                }
                if (next.list != null && !ancestors.contains(next.list)) return false;
                node = next;
            }
            if (node.closed || !isNew && (closing || listId != null)) return false;
            node.closed = closing;
            if (listId != null) node.list = listId;
            return true;
        }
    }
}
