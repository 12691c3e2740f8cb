package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law or the municipality sets stands in {@code processes/law}, dated and with its source, and nowhere else. */
class NumbersAreDatedTest {

    static final Path SOURCES = Path.of("src/main/java/dk/brobygger");
    static final Pattern CONSTANT = Pattern.compile("static final (?:int|long|BigDecimal|Duration|Period) \\w*"
            + "(?:DAYS|WEEKS|MONTHS|HOURS|ROUNDS|FULL_TIME)\\w* =");
    static final Pattern COUNTED = Pattern.compile("\\b(?:plus|minus|of)(?:Days|Weeks|Months|Hours)\\((?:[2-9]|\\d\\d)"
            + "|days\\.plus\\([^;]*, -?(?:[2-9]|\\d\\d)\\)");
    /** The demo's story, days of a screen, limits of what can be typed, how far back our own history is averaged. */
    static final Pattern NO_RULES = Pattern.compile(
            "^demo/|^look/|^forms/|/ui/|^workload/StepMinutes\\.java|^work/Bounds\\.java|^team/Goal\\.java"
                    + "|^bell/(BellWatch|DailyMail)\\.java|^calendar/FeedDesk\\.java");

    static final Pattern ASKED = Pattern.compile("rates\\s*\\.(?:on|whole)\\(\\s*\"([^\"]+)\"");

    @Test
    void no_days_weeks_or_hours_of_the_law_stand_in_java() {
        var found = new TreeMap<String, String>();
        sources()
                .forEach((file, text) -> Stream.of(CONSTANT, COUNTED)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .forEach(match -> found.put(file, match.group())));
        found.keySet().removeIf(file -> NO_RULES.matcher(file).find());

        assertThat(found).isEmpty();
    }

    @Test
    void every_rate_that_the_program_asks_for_is_in_force_since_2020() {
        var rates = new Rates();
        var asked = sources().values().stream()
                .flatMap(text -> ASKED.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        id -> assertThat(rates.on(id, LocalDate.of(2020, 1, 1))).isNotNull());
    }

    private static TreeMap<String, String> sources() {
        try (var files = Files.walk(SOURCES)) {
            var texts = new TreeMap<String, String>();
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList())
                texts.put(SOURCES.relativize(file).toString(), Files.readString(file));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
