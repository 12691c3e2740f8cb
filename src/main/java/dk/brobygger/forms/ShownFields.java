package dk.brobygger.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields of a form are shown, one after the other; what a hidden one holds is unknown to the others. */
final class ShownFields {

    interface Visitor {
        void visit(FormField field, List<Object> path, @Nullable Object value, Scope scope);
    }

    private final FormSchema schema;
    private final Map<String, Object> values;
    private final Map<String, Object> opened;

    /** @param opened what hidden fields show through: the values that the form was opened with */
    ShownFields(FormSchema schema, Map<String, Object> values, Map<String, Object> opened) {
        this.schema = schema;
        this.values = values;
        this.opened = opened;
    }

    void each(Visitor visitor) {
        walk(schema.fields(), List.of(), Scope.of(known()), false, visitor);
    }

    /** Each field, the hidden ones too. */
    void eachOrHidden(Visitor visitor) {
        walk(schema.fields(), List.of(), Scope.of(known()), true, visitor);
    }

    private void walk(List<FormField> fields, List<Object> above, Scope scope, boolean alsoHidden, Visitor visitor) {
        for (var field : fields) {
            if (!alsoHidden && isHidden(field, scope)) continue;
            var path = Tree.below(above, field.path());
            if (field.isKeyed()) visitor.visit(field, path, Tree.get(values, path), scope);
            else if (field.isList() && Tree.get(values, path) instanceof List<?> rows)
                for (int row = 0; row < rows.size(); row++)
                    walk(
                            field.components(),
                            Tree.below(path, List.of(row)),
                            scope.row(rows.get(row), row + 1),
                            alsoHidden,
                            visitor);
            else walk(field.components(), path, scope, alsoHidden, visitor);
        }
    }

    private static boolean isHidden(FormField field, Scope scope) {
        var hide = field.hide().asText("");
        return Feel.isExpression(hide) && Feel.holds(hide, scope.context());
    }

    /** Everything that is known, without what hidden fields hold; what they were opened with shows through. */
    private Map<String, Object> known() {
        var visible = Sanitising.copy(values);
        takeOutHidden(schema.fields(), List.of(), Scope.of(values), false, visible);
        var data = new LinkedHashMap<String, Object>(opened);
        data.putAll(visible);
        return data;
    }

    private void takeOutHidden(
            List<FormField> fields, List<Object> above, Scope scope, boolean hiddenAbove, Map<String, Object> visible) {
        for (var field : fields) {
            var path = Tree.below(above, field.path());
            boolean hidden = hiddenAbove || isHidden(field, scope);
            if (hidden && (field.isKeyed() || field.isList())) Tree.clear(visible, path);
            else if (field.isList() && Tree.get(values, path) instanceof List<?> rows)
                for (int row = 0; row < rows.size(); row++)
                    takeOutHidden(
                            field.components(),
                            Tree.below(path, List.of(row)),
                            scope.row(rows.get(row), row + 1),
                            false,
                            visible);
            else takeOutHidden(field.components(), path, scope, hidden, visible);
        }
    }
}
