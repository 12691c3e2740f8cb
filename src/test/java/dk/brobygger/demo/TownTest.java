package dk.brobygger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TownTest {

    @Test
    void its_companies_have_numbers_whose_check_digit_holds_and_that_nobody_else_has() {
        var firms = new Town().firms(300);

        assertThat(firms.stream().map(Town.Firm::cvr).collect(Collectors.toSet()))
                .hasSize(300);
        assertThat(firms.stream().map(Town.Firm::name).collect(Collectors.toSet()))
                .hasSize(300);
        assertThat(firms).allSatisfy(firm -> {
            assertThat(firm.cvr()).matches("99[0-9]{6}");
            int sum = 0;
            int[] weights = {2, 7, 6, 5, 4, 3, 2, 1};
            for (int i = 0; i < 8; i++) sum += weights[i] * (firm.cvr().charAt(i) - '0');
            assertThat(sum % 11).isZero();
            assertThat(firm.units()).isNotEmpty();
            assertThat(firm.name()).endsWith("(TEST)");
        });
    }

    @Test
    void it_is_the_same_town_every_time() {
        assertThat(new Town().firms(50)).isEqualTo(new Town().firms(50));
        assertThat(new Town().people(120).stream().map(Town.Person::cpr).collect(Collectors.toSet()))
                .hasSize(120)
                .allMatch(cpr -> Integer.parseInt(cpr.substring(0, 2)) > 60);
    }
}
