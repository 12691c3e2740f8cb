package dk.brobygger.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Set;

/**
 * One component of a form as its author drew it.
 *
 * @param path its own part of the path of its value: the key of a field, the path of a group or list; may be empty
 * @param attributes everything else that the schema says of it
 */
public record FormField(
        String id, String type, String label, List<String> path, JsonNode attributes, List<FormField> components) {

    static final Set<String> KEYED = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "expression",
            "filepicker",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist");

    static final Set<String> CONTAINERS = Set.of("group", "dynamiclist");

    static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "iframe", "table", "documentPreview", "spacer", "separator", "button");

    /** Whether it carries an answer. */
    public boolean isKeyed() {
        return KEYED.contains(type);
    }

    /** Whether its components stand once per row. */
    public boolean isList() {
        return type.equals("dynamiclist") && (!attributes.has("isRepeating") || flag("isRepeating"));
    }

    /** Whether the person may put rows in and take rows out. */
    public boolean hasOpenRows() {
        return isList() && (!attributes.has("allowAddRemove") || flag("allowAddRemove"));
    }

    public boolean isRequired() {
        return Sanitising.isTruthy(validate("required"));
    }

    /** Shown, but neither checked nor submitted. */
    public boolean isDisabled() {
        return flag("disabled");
    }

    /** Shown and submitted, but not the person's to change. */
    public boolean isReadonly() {
        var readonly = attributes.path("readonly");
        return Sanitising.isTruthy(readonly) && !Feel.isExpression(readonly.asText());
    }

    /** A rule of the field ({@code min}, {@code maxLength}, {@code pattern} …); missing when the author set none. */
    public JsonNode validate(String rule) {
        return attributes.path("validate").path(rule);
    }

    String text(String attribute) {
        return attributes.path(attribute).asText("");
    }

    boolean flag(String attribute) {
        return Sanitising.isTruthy(attributes.path(attribute));
    }

    JsonNode hide() {
        return attributes.path("conditional").path("hide");
    }

    JsonNode defaultValue() {
        return attributes.has("defaultValue") ? attributes.get("defaultValue") : MissingNode.getInstance();
    }

    boolean isMultiple() {
        return type.equals("checklist") || type.equals("taglist");
    }

    boolean isSingle() {
        return type.equals("radio") || type.equals("select");
    }
}
