package dk.brobygger.company.process;

import dk.brobygger.company.CompanyPage;
import dk.brobygger.company.LogLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the forms of a company show. */
@Component
class CompanyWords {

    private final MessageSource messages;
    private final Clock clock;

    CompanyWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, key, locale());
    }

    /** The word for a code of ours, such as an outcome; the code itself when there is none. */
    String word(String kind, @Nullable Object code) {
        return code == null ? "" : messages.getMessage("company." + kind + "." + code, null, code.toString(), locale());
    }

    String words(String kind, List<String> codes) {
        return codes.stream().map(code -> word(kind, code)).collect(Collectors.joining(", "));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d. MMM yyyy", locale()));
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, clock.getZone()));
    }

    String facts(CompanyPage page) {
        var address = Stream.of(page.street(), page.postalCode(), page.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(
                        "**" + page.name() + "**, CVR " + page.cvr(),
                        page.industryText(),
                        page.employees() == null ? null : say("company.facts.employees", page.employees()),
                        address.isBlank() ? null : address,
                        page.phone() == null ? null : say("company.facts.phone", page.phone()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    String collision(LogLine line) {
        return say(
                "company.collision",
                line.by(),
                line.withPerson() == null ? say("company.collision.somebody") : line.withPerson(),
                day(line.at()),
                line.summary());
    }

    String history(List<LogLine> log) {
        return log.stream()
                .map(line -> "- " + day(line.at()) + ", " + word("channel", line.channel()) + ", " + line.by() + ": "
                        + line.summary())
                .collect(Collectors.joining("\n"));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
