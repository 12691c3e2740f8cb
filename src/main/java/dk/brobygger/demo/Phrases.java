package dk.brobygger.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What people of the demo municipality write in a field of that name. */
class Phrases {

    private final Properties texts = new Properties();

    Phrases() {
        var file = new ClassPathResource("demo/phrases.properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param variant the same number gives the same text */
    Optional<String> of(String key, int variant) {
        var all = texts.getProperty(key);
        if (all == null) return Optional.empty();
        var variants = all.split("\\|");
        return Optional.of(variants[Math.floorMod(variant, variants.length)]);
    }
}
