package dk.brobygger.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The Danish postal codes and their towns. */
@Component
public class PostalCodes {

    private final Map<String, String> towns = new HashMap<>();

    PostalCodes() {
        var source = new ClassPathResource("register/postnumre.csv");
        try (var lines = new BufferedReader(new InputStreamReader(source.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", 3)).forEach(cells -> towns.put(cells[0], cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean exists(String code) {
        return towns.containsKey(code);
    }

    public Optional<String> town(String code) {
        return Optional.ofNullable(towns.get(code));
    }
}
