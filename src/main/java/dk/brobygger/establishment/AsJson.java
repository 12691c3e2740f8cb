package dk.brobygger.establishment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.establishment.AgreementFacts.HoursStep;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of values in one column. */
abstract class AsJson<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TypeReference<List<T>> type;

    AsJson(TypeReference<List<T>> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(List<T> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Converter
    static class Functions extends AsJson<WorkFunction> {
        Functions() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class HoursPlan extends AsJson<HoursStep> {
        HoursPlan() {
            super(new TypeReference<>() {});
        }
    }
}
