package dk.brobygger.citizen;

import static dk.brobygger.citizen.CitizenFixture.TODAY;
import static dk.brobygger.citizen.CitizenFixture.VAULT;
import static dk.brobygger.citizen.CitizenFixture.aCitizen;
import static dk.brobygger.citizen.CitizenFixture.aProtectedCitizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CitizenTest {

    @Test
    void lists_show_the_given_name_and_an_initial() {
        assertThat(aCitizen().row().displayName()).isEqualTo("Amina R.");
        assertThat(aCitizen().row().city()).isEqualTo("Thisted");
    }

    @Test
    void a_protected_candidate_is_nameless_and_placeless_in_lists() {
        var row = aProtectedCitizen().row();

        assertThat(row.displayName()).startsWith("Beskyttet kandidat").doesNotContain("Amina");
        assertThat(row.city()).isNull();
        assertThat(aProtectedCitizen().facts(TODAY).displayName()).doesNotContain("Amina");
    }

    @Test
    void protection_takes_the_name_away_and_gives_it_back() {
        var citizen = aCitizen();

        citizen.protect(true);
        assertThat(citizen.displayName()).doesNotContain("Amina");

        citizen.protect(false);
        assertThat(citizen.displayName()).isEqualTo("Amina R.");
    }

    @Test
    void the_page_shows_the_number_masked() {
        assertThat(aCitizen().page(VAULT).maskedCpr()).isEqualTo("010190-••••");
    }

    @Test
    void the_group_decides_who_is_job_ready() {
        assertThat(new Citizen(CitizenFixture.amina("1", false, false), VAULT, CitizenFixture.NOW)
                        .facts(TODAY)
                        .jobReady())
                .isTrue();
        assertThat(new Citizen(CitizenFixture.amina("3", true, false), VAULT, CitizenFixture.NOW)
                        .facts(TODAY)
                        .jobReady())
                .isFalse();
        assertThat(new Citizen(CitizenFixture.amina("12", true, false), VAULT, CitizenFixture.NOW)
                        .facts(TODAY)
                        .jobReady())
                .isTrue();
    }

    @Test
    void a_group_that_the_law_lacks_is_refused() {
        assertThatThrownBy(() -> aCitizen().belongTo("14", false, false))
                .isInstanceOfSatisfying(
                        CitizenRejection.class,
                        no -> assertThat(no.reason()).isEqualTo(CitizenRejection.Reason.GROUP_UNKNOWN));
    }
}
