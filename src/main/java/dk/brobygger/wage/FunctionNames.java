package dk.brobygger.wage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of work functions in one column, a line each. */
@Converter
class FunctionNames implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> names) {
        return names == null ? null : String.join("\n", names);
    }

    @Override
    public @Nullable List<String> convertToEntityAttribute(@Nullable String lines) {
        return lines == null ? null : lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
