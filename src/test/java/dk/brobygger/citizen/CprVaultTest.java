package dk.brobygger.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CprVaultTest {

    CprVault vault = new CprVault(new byte[32]);
    Cpr cpr = Cpr.parse("010190-1234");

    @Test
    void a_sealed_number_can_be_opened_again() {
        assertThat(vault.open(vault.seal(cpr))).isEqualTo(cpr);
    }

    @Test
    void the_same_number_is_sealed_differently_each_time_and_shows_nothing() {
        assertThat(vault.seal(cpr)).isNotEqualTo(vault.seal(cpr)).doesNotContain("1234", "010190");
    }

    @Test
    void the_same_number_is_found_by_the_same_sign() {
        assertThat(vault.sign(Cpr.parse("0101901234")))
                .isEqualTo(vault.sign(cpr))
                .hasSize(64);
        assertThat(vault.sign(Cpr.parse("010190-1235"))).isNotEqualTo(vault.sign(cpr));
    }

    @Test
    void a_changed_number_or_another_key_opens_nothing() {
        var sealed = Base64.getDecoder().decode(vault.seal(cpr));
        sealed[sealed.length - 1] ^= 1;
        var other = new byte[32];
        other[0] = 1;

        assertThatThrownBy(() -> vault.open(Base64.getEncoder().encodeToString(sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new CprVault(other).open(vault.seal(cpr))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_number_is_shown_masked_even_by_accident() {
        assertThat(cpr.masked()).isEqualTo("010190-••••");
        assertThat(cpr.toString()).doesNotContain("1234", "010190");
        assertThat(CitizenFixture.amina("3", false, false).toString()).doesNotContain("1234", "Amina");
    }

    @Test
    void the_seventh_digit_tells_the_century_and_a_replacement_number_its_day() {
        assertThat(Cpr.parse("010190-1234").birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(Cpr.parse("0101054321").birthDate()).isEqualTo(LocalDate.of(2005, 1, 1));
        assertThat(Cpr.parse("610190-1234").birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
    }

    @Test
    void what_is_no_number_is_refused() {
        for (String wrong : new String[] {"", "123", "3213901234", "0113901234", "ab01901234", "01019012345"})
            assertThatThrownBy(() -> Cpr.parse(wrong)).isInstanceOf(CitizenRejection.class);
    }
}
