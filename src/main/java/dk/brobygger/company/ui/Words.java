package dk.brobygger.company.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Small words of the company's screens. */
final class Words {

    private Words() {}

    /** What is known, with commas between. */
    static String joined(@Nullable String... words) {
        return joinedBy(", ", words);
    }

    static String joinedBy(String between, @Nullable String... words) {
        return Arrays.stream(words)
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(between));
    }

    /** What somebody has written; null where nothing was. */
    static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }

    /** A number as it is written on paper, without its spaces and dashes. */
    static String digits(String value) {
        return value.replaceAll("[\\s.-]", "");
    }
}
