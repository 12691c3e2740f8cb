package dk.brobygger.aftercare.process;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says hours and days in the words that the forms show: Danish, as the forms are. */
@Component
class AftercareWords {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);

    private final MessageSource messages;

    AftercareWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, key, DANISH);
    }

    String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(DANISH).format(value);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }
}
