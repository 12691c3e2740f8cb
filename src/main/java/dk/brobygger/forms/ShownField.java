package dk.brobygger.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field as the person sees it.
 *
 * @param path of its value, row numbers included
 * @param options what it offers, for fields that offer something
 * @param limits the limits in force ({@code min}, {@code max}, {@code minLength}, {@code maxLength}), expressions computed
 */
public record ShownField(
        String path, FormField field, @Nullable Object value, List<Option> options, Map<String, Object> limits) {}
