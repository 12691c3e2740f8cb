package dk.brobygger.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form shows and starts with, by form key. What nobody knows is left out, and the form hides it. */
public final class FormData {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Null takes nothing away that was there before. */
    public FormData with(String key, @Nullable Object value) {
        if (value != null) values.put(key, value);
        return this;
    }

    @JsonValue
    Map<String, Object> values() {
        return values;
    }
}
