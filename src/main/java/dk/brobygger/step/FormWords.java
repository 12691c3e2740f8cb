package dk.brobygger.step;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says facts in the reader's language, as forms show them in text fields. Says nothing of what is not known. */
@Component
public class FormWords {

    private final MessageSource messages;

    FormWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... args) {
        return messages.getMessage(key, args, key, locale());
    }

    /** Words of codes that share a prefix, for example {@code citizen.item.}, with commas between them. */
    public String list(String prefix, Collection<?> codes) {
        return codes.stream().sorted().map(code -> say(prefix + code)).collect(Collectors.joining(", "));
    }

    public String number(@Nullable BigDecimal value) {
        return value == null ? "" : NumberFormat.getNumberInstance(locale()).format(value);
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale())
                        .format(day);
    }

    /** »- **Virksomhed**: Klitrosen«, or nothing where there is no value. */
    public String line(String key, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? "" : "- **" + say(key) + "**: " + value;
    }

    /** Those lines that say something, one under the other. */
    public String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
