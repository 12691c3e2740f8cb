package dk.brobygger.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpellsTest {

    static final LocalDate BORDER = LocalDate.of(2026, 2, 1);

    @Test
    void days_between_two_borders_are_alike_and_a_border_is_like_no_other() {
        var spells = Spells.in("<text>date</text><text>&gt;= date(\"2026-02-01\")</text><text>\"a date\"</text>");

        assertThat(spells.of(BORDER.plusDays(1))).isEqualTo(spells.of(BORDER.plusYears(1)));
        assertThat(spells.of(BORDER.minusDays(1))).isEqualTo(spells.of(BORDER.minusYears(1)));
        assertThat(spells.of(BORDER)).isNotIn(spells.of(BORDER.minusDays(1)), spells.of(BORDER.plusDays(1)));
    }

    @Test
    void a_table_that_reckons_with_its_date_has_every_day_for_itself() {
        var spells = Spells.in("<text>date</text><text>date + duration(\"P1D\") &gt; date(\"2026-02-01\")</text>");

        assertThat(spells.of(BORDER.plusDays(1))).isNotEqualTo(spells.of(BORDER.plusDays(2)));
    }
}
