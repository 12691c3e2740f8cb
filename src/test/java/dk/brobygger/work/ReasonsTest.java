package dk.brobygger.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.law.WorkingDays;
import dk.brobygger.law.WorkingTime;
import dk.brobygger.task.WorkRejection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

    @Test
    void a_reason_says_something_in_a_few_words() {
        assertThat(Reasons.given("  Mette kender virksomheden ")).isEqualTo("Mette kender virksomheden");
        refuses(WorkRejection.Reason.NO_REASON, " ");
        refuses(WorkRejection.Reason.NO_REASON, null);
        refuses(WorkRejection.Reason.REASON_TOO_LONG, "x".repeat(501));
    }

    @ParameterizedTest
    @ValueSource(strings = {"010203-1234", "Borger 3112991234 er flyttet", "010203 1234"})
    void a_cpr_number_is_no_reason(String text) {
        refuses(WorkRejection.Reason.REASON_NAMES_CPR, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sag 2026-000123", "Ring 70 00 00 18", "CVR 12345678, ordre 9912345678"})
    void other_numbers_may_stand_in_a_reason(String text) {
        assertThat(Reasons.given(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "TOMORROW,2026-11-20,2026-11-21",
        "MONDAY,2026-11-20,2026-11-23",
        "MONDAY,2026-11-23,2026-11-30",
        "WEEK,2026-11-20,2026-11-27",
        "WEEK,2026-11-21,2026-11-30",
        "WEEK,2026-11-22,2026-11-30",
        "WEEK,2026-12-17,2026-12-28"
    })
    void a_preset_is_always_a_day_ahead(SnoozePreset preset, LocalDate today, LocalDate until) {
        assertThat(preset.from(today, new WorkingDays(WorkingTime.usual()))).isEqualTo(until);
    }

    private static void refuses(WorkRejection.Reason reason, String text) {
        assertThatThrownBy(() -> Reasons.given(text))
                .isInstanceOfSatisfying(
                        WorkRejection.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
