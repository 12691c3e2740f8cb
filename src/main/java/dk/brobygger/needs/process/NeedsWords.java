package dk.brobygger.needs.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the forms of a meeting show. */
@Component
class NeedsWords {

    private final MessageSource messages;

    NeedsWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, key, locale());
    }

    /** The word for a code of ours, such as a place; the code itself when there is none. */
    String word(String kind, @Nullable Object code) {
        return code == null ? "" : messages.getMessage("needs." + kind + "." + code, null, code.toString(), locale());
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d. MMM yyyy", locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
