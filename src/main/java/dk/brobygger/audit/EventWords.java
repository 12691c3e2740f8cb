package dk.brobygger.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an event as a sentence: key {@code event.<type>}, with the event's facts by position, the case first. */
@Component
class EventWords {

    private static final int MOST_FACTS = 20;

    private final MessageSource messages;

    EventWords(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(String type, String caseId, Map<String, @Nullable Object> facts, Locale language) {
        var args = new ArrayList<Object>();
        args.add(caseId);
        facts.forEach((name, value) -> args.add(word(type, name, value, language)));
        // What an older version of the event did not say yet.
        while (args.size() < MOST_FACTS) args.add("");
        return String.valueOf(messages.getMessage("event." + type, args.toArray(), type, language))
                .strip();
    }

    private Object word(String type, String name, @Nullable Object value, Locale language) {
        if (value == null) return "";
        if (value instanceof Number number) return new BigDecimal(number.toString());
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(one -> String.valueOf(word(type, name, one, language)))
                    .collect(Collectors.joining(", "));
        }
        var text = value.toString();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
        }
        for (String key : new String[] {"event." + type + "." + text, "casefile." + name + "." + text}) {
            var word = messages.getMessage(key, null, null, language);
            if (word != null) return word;
        }
        return text;
    }
}
