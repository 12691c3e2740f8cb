package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RatesTest {

    Rates rates = new Rates(new ByteArrayInputStream("""
            subsidy:
              name: Tilskud
              unit: DKK/hour
              since:
                2026-01-01: { value: "88.90", source: "2026", certainty: U }
                2025-01-01: { value: "86.14", source: "2025", certainty: V }
            """.getBytes(StandardCharsets.UTF_8)));

    @Test
    void both_sides_of_new_year_have_their_own_value() {
        assertThat(rates.on("subsidy", LocalDate.of(2025, 12, 31))).isEqualByComparingTo("86.14");
        assertThat(rates.on("subsidy", LocalDate.of(2026, 1, 1))).isEqualByComparingTo("88.90");
        assertThat(rates.rate("subsidy").valueOn(LocalDate.of(2025, 12, 31)).verified())
                .isTrue();
        assertThat(rates.rate("subsidy").valueOn(LocalDate.of(2026, 1, 1)).verified())
                .isFalse();
    }

    @Test
    void a_day_before_the_rate_existed_is_a_fault() {
        assertThatThrownBy(() -> rates.on("subsidy", LocalDate.of(2024, 12, 31)))
                .isInstanceOf(Rate.NotInForce.class);
        assertThatThrownBy(() -> rates.rate("other")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_file_is_read_and_says_seven_starts_the_negotiation() {
        assertThat(new Rates().on("progression.wage-line", LocalDate.of(2026, 11, 21)))
                .isEqualTo(new BigDecimal("7"));
        assertThat(new Rates().on("transport.rate", LocalDate.of(2023, 12, 31))).isEqualByComparingTo("0.99");
        assertThat(new Rates().on("transport.rate", LocalDate.of(2024, 1, 1))).isEqualByComparingTo("1.12");
    }
}
