package dk.brobygger.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The dated amounts and limits of {@code processes/law/rates.yaml}. */
@Component
public class Rates {

    private final Map<String, Rate> byId = new TreeMap<>();

    public Rates() {
        this(Rates.class.getResourceAsStream("/processes/law/rates.yaml"));
    }

    Rates(InputStream yaml) {
        try (yaml) {
            var root = new YAMLMapper().readTree(yaml);
            root.properties().forEach(entry -> byId.put(entry.getKey(), rate(entry.getKey(), entry.getValue())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException if the file has no such rate */
    public Rate rate(String id) {
        var rate = byId.get(id);
        if (rate == null) throw new IllegalArgumentException("rates.yaml has no " + id);
        return rate;
    }

    /** The value of a rate on a day, in the unit that its entry states. */
    public BigDecimal on(String id, LocalDate day) {
        return rate(id).on(day);
    }

    /** A whole number of its unit: days, weeks, times. */
    public int whole(String id, LocalDate day) {
        return on(id, day).intValueExact();
    }

    private static Rate rate(String id, JsonNode node) {
        var values = new ArrayList<Rate.Value>();
        node.required("since").properties().forEach(entry -> {
            var value = entry.getValue();
            values.add(new Rate.Value(
                    LocalDate.parse(entry.getKey()),
                    new BigDecimal(value.required("value").asText()),
                    value.required("source").asText(),
                    value.required("certainty").asText()));
        });
        return new Rate(
                id, node.required("name").asText(), node.required("unit").asText(), values);
    }
}
