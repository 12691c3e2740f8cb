package dk.brobygger.forms;

import dk.brobygger.forms.AnswerError.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A form with its values, as it stands in the browser: first as opened, then as answered. */
final class FilledForm {

    private static final int MOST_ROUNDS = 8;

    private final FormSchema schema;
    private final Moments moments;
    private final Map<String, Object> values;
    private final @Nullable FilledForm opened;
    private final Map<String, Object> given;
    private final Set<String> locked;
    private final ShownFields shown;
    private final Map<String, List<AnswerError>> refused = new LinkedHashMap<>();

    private FilledForm(
            FormSchema schema,
            Moments moments,
            Map<String, Object> values,
            @Nullable FilledForm opened,
            Map<String, Object> given,
            Set<String> locked) {
        this.schema = schema;
        this.moments = moments;
        this.values = values;
        this.opened = opened;
        this.given = given;
        this.locked = locked;
        this.shown = new ShownFields(schema, values, opened == null ? values : opened.values);
        fill(schema.fields(), List.of(), null);
        settle();
    }

    static FilledForm opened(FormSchema schema, Map<String, Object> data, Moments moments) {
        return new FilledForm(schema, moments, Sanitising.copy(data), null, data, Set.of());
    }

    /** @param locked paths that are readonly by their expression, before and after the answers */
    FilledForm answered(Map<String, Object> answers, Set<String> locked) {
        return new FilledForm(schema, moments, Sanitising.copy(values), this, answers, locked);
    }

    /** What the answers tried to change of what is fixed. */
    Map<String, List<AnswerError>> refused() {
        return refused;
    }

    Map<String, Object> submitted() {
        var submitted = new LinkedHashMap<String, Object>();
        eachShown((field, path, value, scope) -> {
            if (!field.isDisabled() && value != Tree.MISSING) Tree.set(submitted, path, Sanitising.copyOf(value));
        });
        return submitted;
    }

    void eachShown(ShownFields.Visitor visitor) {
        shown.each(visitor);
    }

    /** Paths of fields whose readonly expression holds now. */
    Set<String> readonlyByExpression() {
        var paths = new HashSet<String>();
        shown.eachOrHidden((field, path, value, scope) -> {
            var readonly = field.text("readonly");
            if (Feel.isExpression(readonly) && Feel.holds(readonly, scope.context())) paths.add(Tree.text(path));
        });
        return paths;
    }

    List<Option> options(FormField field, Scope scope) {
        if (!field.isSingle() && !field.isMultiple()) return List.of();
        var key = field.text("valuesKey");
        if (!key.isEmpty()) return Sanitising.options((opened == null ? this : opened).values.get(key));
        if (field.attributes().has("values"))
            return Sanitising.options(Sanitising.plain(field.attributes().get("values")));
        var expression = field.text("valuesExpression");
        return Sanitising.options(Feel.isExpression(expression) ? Feel.evaluate(expression, scope.context()) : null);
    }

    // as opened, or as answered

    private void fill(List<FormField> fields, List<Object> above, @Nullable FormField list) {
        for (var field : fields) {
            var path = Tree.below(above, field.path());
            if (field.isKeyed()) Tree.set(values, path, value(field, path, list));
            else if (field.isList()) {
                var rows = rows(field, path);
                Tree.set(values, path, rows);
                for (int row = 0; row < rows.size(); row++)
                    fill(field.components(), Tree.below(path, List.of(row)), field);
            } else fill(field.components(), path, list);
        }
    }

    private @Nullable Object value(FormField field, List<Object> path, @Nullable FormField list) {
        var sent = Tree.get(given, path);
        if (opened == null) return sent == Tree.MISSING ? start(field) : sanitised(field, sent);

        var before = Tree.get(opened.values, path);
        var kept = before == Tree.MISSING ? start(field) : before;
        if (field.isDisabled()
                || field.type().equals("expression")
                || field.type().equals("filepicker")) return kept;
        boolean openRow = list != null && list.hasOpenRows();
        if (field.isReadonly() || locked.contains(Tree.text(path))) {
            if (list == null || sent == Tree.MISSING) return kept;
            var wanted = sanitised(field, sent);
            boolean known = openRow
                    ? Sanitising.areEqual(wanted, start(field)) || Sanitising.contains(everyRow(path), wanted)
                    : Sanitising.areEqual(wanted, kept);
            if (!known) refused.put(Tree.text(path), List.of(AnswerError.of(Reason.READONLY)));
            return known ? wanted : kept;
        }
        if (sent == Tree.MISSING) return openRow ? start(field) : kept;
        return sanitised(field, sent);
    }

    /** The values that the rows had when the form was opened, wherever the row stands now. */
    private List<Object> everyRow(List<Object> path) {
        var values = new ArrayList<Object>();
        int row = path.size() - 1;
        while (row > 0 && !(path.get(row) instanceof Integer)) row--;
        if (opened != null && Tree.get(opened.values, path.subList(0, row)) instanceof List<?> rows)
            for (var each : rows) values.add(Tree.get(each, path.subList(row + 1, path.size())));
        return values;
    }

    private List<Object> rows(FormField list, List<Object> path) {
        var sent = Tree.get(given, path);
        if (opened == null) return sent instanceof List<?> rows ? maps(rows) : freshRows(list);

        var before = Tree.get(opened.values, path) instanceof List<?> rows ? maps(rows) : freshRows(list);
        if (sent == Tree.MISSING) return before;
        if (!list.hasOpenRows()) {
            if (!(sent instanceof List<?> rows) || rows.size() != before.size())
                refused.put(Tree.text(path), List.of(AnswerError.of(Reason.ROWS_FIXED)));
            return before;
        }
        if (!(sent instanceof List<?> rows)) return freshRows(list);
        var now = new ArrayList<Object>();
        for (int row = 0; row < rows.size(); row++)
            now.add(row < before.size() ? before.get(row) : new LinkedHashMap<String, Object>());
        return now;
    }

    private static List<Object> maps(List<?> rows) {
        var maps = new ArrayList<Object>();
        rows.forEach(row -> maps.add(row instanceof Map<?, ?> map ? Sanitising.copy(map) : new LinkedHashMap<>()));
        return maps;
    }

    private static List<Object> freshRows(FormField list) {
        int count = Math.min(list.attributes().path("defaultRepetitions").asInt(1), FormChecker.LONGEST_LIST);
        var rows = new ArrayList<Object>();
        for (int row = 0; row < count; row++) rows.add(new LinkedHashMap<String, Object>());
        return rows;
    }

    private @Nullable Object start(FormField field) {
        if (!field.defaultValue().isMissingNode()) return Sanitising.plain(field.defaultValue());
        return switch (field.type()) {
            case "textfield", "textarea" -> "";
            case "checkbox" -> false;
            case "checklist", "taglist" -> List.of();
            default -> null;
        };
    }

    private @Nullable Object sanitised(FormField field, @Nullable Object value) {
        return switch (field.type()) {
            case "textfield" -> Sanitising.oneLine(value);
            case "textarea" -> Sanitising.text(value);
            case "number" -> Sanitising.number(value, field.flag("serializeToString"));
            case "checkbox" -> Boolean.TRUE.equals(value);
            case "radio", "select" ->
                field.text("valuesExpression").isEmpty() && !Sanitising.contains(offered(field), value) ? null : value;
            case "checklist", "taglist" -> {
                if (!(value instanceof List<?> list)) yield List.of();
                yield field.text("valuesExpression").isEmpty() ? chosen(list, offered(field)) : value;
            }
            case "filepicker" -> null;
            default -> value;
        };
    }

    private List<Object> offered(FormField field) {
        var key = field.text("valuesKey");
        var source = opened == null ? given : opened.values;
        return values(Sanitising.options(
                key.isEmpty() ? Sanitising.plain(field.attributes().path("values")) : source.get(key)));
    }

    private static List<Object> values(List<Option> options) {
        return options.stream().map(Option::value).toList();
    }

    private static List<Object> chosen(List<?> values, List<Object> offered) {
        var chosen = new ArrayList<Object>();
        values.forEach(value -> {
            if (Sanitising.contains(offered, value)) chosen.add(value);
        });
        return chosen;
    }

    // what the fields themselves change once they are shown

    private void settle() {
        for (int round = 0; round < MOST_ROUNDS; round++) if (!settleOnce(false)) break;
        settleOnce(true);
    }

    private boolean settleOnce(boolean submitting) {
        var changes = new LinkedHashMap<List<Object>, Object>();
        eachShown((field, path, value, scope) -> settled(field, value, scope, submitting, (changed, now) -> {
            if (changed) changes.put(path, now);
        }));
        changes.forEach((path, value) -> Tree.set(values, path, value));
        return !changes.isEmpty();
    }

    private void settled(
            FormField field,
            @Nullable Object value,
            Scope scope,
            boolean submitting,
            BiConsumer<Boolean, @Nullable Object> answer) {
        var now = value;
        if (field.type().equals("expression")) {
            boolean presubmit = field.text("computeOn").equals("presubmit");
            if (presubmit != submitting) return;
            var expression = field.attributes().path("expression");
            now = Feel.isExpression(expression.asText())
                    ? Sanitising.plain(Feel.evaluate(expression.textValue(), scope.context()))
                    : Sanitising.plain(expression);
        } else if (field.type().equals("datetime"))
            now = moments.read(
                    value, field.attributes().path("subtype").asText("date"), field.text("timeSerializingFormat"));
        else if (field.isSingle() && Sanitising.isTruthy(value)) {
            if (!Sanitising.contains(values(options(field, scope)), value)) now = null;
        } else if (field.isMultiple() && value instanceof List<?> list)
            now = chosen(list, values(options(field, scope)));
        answer.accept(!Sanitising.areEqual(now, value), now);
    }
}
