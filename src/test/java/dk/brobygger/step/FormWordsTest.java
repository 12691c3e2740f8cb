package dk.brobygger.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class FormWordsTest {

    static final Locale DANISH = Locale.forLanguageTag("da");

    StaticMessageSource messages = new StaticMessageSource();
    FormWords words = new FormWords(messages);

    @BeforeEach
    void aDanishReader() {
        LocaleContextHolder.setLocale(DANISH);
        messages.addMessage("company", DANISH, "Virksomhed");
        messages.addMessage("item.A", DANISH, "styrker");
        messages.addMessage("item.B", DANISH, "skånehensyn");
    }

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void says_numbers_and_days_as_the_reader_does() {
        assertThat(words.number(new BigDecimal("12.50"))).isEqualTo("12,5");
        assertThat(words.day(LocalDate.of(2026, 12, 7))).isEqualTo("7. december 2026");

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(words.number(new BigDecimal("12.50"))).isEqualTo("12.5");
    }

    @Test
    void says_nothing_of_what_is_not_known() {
        assertThat(words.number(null) + words.day(null) + words.line("company", " "))
                .isEmpty();
        assertThat(words.lines(words.line("company", null), words.line("company", "Klitrosen")))
                .isEqualTo("- **Virksomhed**: Klitrosen");
    }

    @Test
    void says_codes_in_their_order_with_commas_between() {
        assertThat(words.list("item.", Set.of("B", "A"))).isEqualTo("styrker, skånehensyn");
    }

    @Test
    void what_nobody_knows_is_left_out_of_a_form() {
        assertThat(new FormData().with("known", 1).with("unknown", null).values())
                .containsOnlyKeys("known");
    }
}
