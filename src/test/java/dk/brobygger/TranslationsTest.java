package dk.brobygger;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.identity.Rejection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Nothing that a user reads is missing in one of the two languages. */
class TranslationsTest {

    static final Path FILES = Path.of("src/main/resources/translations");
    static final Pattern ASKED =
            Pattern.compile("(?:getTranslation|translate|text)\\(\\s*\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    static Properties danish = new Properties();
    static Properties english = new Properties();

    @BeforeAll
    static void readTheFiles() throws IOException {
        try (var files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                var into = file.toString().endsWith("_da.properties") ? danish : english;
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    var here = new Properties();
                    here.load(reader);
                    here.forEach((key, sentence) -> {
                        var other = into.put(key, sentence);
                        if (other != null) {
                            assertThat(sentence).as("%s stands twice", key).isEqualTo(other);
                        }
                    });
                }
            }
        }
    }

    @Test
    void every_danish_sentence_has_an_english_one_and_the_other_way() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(danish.stringPropertyNames());
    }

    @Test
    void no_sentence_is_empty_and_each_can_be_filled_in() {
        for (Properties language : List.of(danish, english)) {
            language.forEach((key, sentence) -> {
                assertThat((String) sentence).as((String) key).isNotBlank();
                if (((String) sentence).contains("{0}")) new MessageFormat((String) sentence);
            });
        }
    }

    @Test
    void every_event_of_a_case_has_its_sentence() {
        var missing = new TreeSet<String>();
        for (Class<?> event : subtypes(CaseEvent.class)) missing.add("event." + event.getSimpleName());
        missing.removeAll(danish.stringPropertyNames());

        assertThat(missing).isEmpty();
    }

    @Test
    void every_reason_to_refuse_has_its_sentence() throws ReflectiveOperationException {
        var missing = new TreeSet<String>();
        for (Class<?> rejection : subtypes(Rejection.class))
            for (Class<?> reasons : rejection.getDeclaredClasses())
                if (reasons.isEnum())
                    for (Object reason : reasons.getEnumConstants())
                        missing.add(refused(rejection, reason).messageKey());
        missing.removeAll(danish.stringPropertyNames());

        assertThat(missing).isEmpty();
    }

    private static Rejection refused(Class<?> rejection, Object reason) throws ReflectiveOperationException {
        var constructor = rejection.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (Rejection)
                (constructor.isVarArgs()
                        ? constructor.newInstance(reason, new Object[0])
                        : constructor.newInstance(reason));
    }

    @Test
    void every_key_that_the_screens_ask_for_exists() throws IOException {
        var missing = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (var asked = ASKED.matcher(Files.readString(source)); asked.find(); ) missing.add(asked.group(1));
            }
        }
        missing.removeAll(danish.stringPropertyNames());

        assertThat(missing).isEmpty();
    }

    private static Set<Class<?>> subtypes(Class<?> type) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(type));
        var found = new java.util.HashSet<Class<?>>();
        for (var candidate : scan.findCandidateComponents("dk.brobygger")) {
            try {
                found.add(Class.forName(candidate.getBeanClassName()));
            } catch (ClassNotFoundException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return found;
    }
}
