package dk.brobygger.match;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.law.RulingRecord;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class FindingWordsTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final FindingWords words = new FindingWords(messages);

    @BeforeEach
    void read_danish() {
        messages.setBasenames("translations/match", "translations/citizen", "translations/law");
        messages.setDefaultEncoding("UTF-8");
        LocaleContextHolder.setLocale(Locale.forLanguageTag("da"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            placement-duration  | 13    | Højst 13 uger
            placement-duration  | 4/13  | 4 af højst 13 uger
            placement-purpose   | F1    | Ordinære løntimer
            weekly-hours        | 25/37 | 25 af højst 37 timer om ugen
            reasonable-ratio    | 2/1   | 2 i støttet job eller praktik, højst 1
            placement-carousel  | 5/0   | 5 praktikker, 0 ansat
            """)
    void the_numbers_of_an_answer_are_said_in_words(String decision, String detail, String said) {
        assertThat(words.detail(finding(decision, detail))).isEqualTo(said);
    }

    @Test
    void an_answer_without_numbers_says_none() {
        assertThat(words.detail(finding("previous-employer", null))).isEmpty();
    }

    private static Finding finding(String decision, String detail) {
        return new Finding(new RulingRecord(decision, 1, "Rule_1", "ANY", "BEK", true), true, "V", detail);
    }
}
