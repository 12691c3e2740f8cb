package dk.brobygger.wage.process;

import dk.brobygger.wage.Terms;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says terms, hours and days in the words that the forms show: Danish, as the forms are. */
@Component
class WageWords {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);

    private final MessageSource messages;

    WageWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, key, DANISH);
    }

    String terms(Terms terms) {
        return say(
                "wage.terms",
                say("wage.kind." + terms.kind()),
                number(terms.weeklyHours()),
                number(terms.hourlyWage()));
    }

    String number(BigDecimal value) {
        return NumberFormat.getNumberInstance(DANISH).format(value);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }
}
