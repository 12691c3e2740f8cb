package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Both courses to their end on PostgreSQL: what every room writes and reads on the way fits there too. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class LifecycleOnPostgresTest extends LifecycleWalkTest {

    @Autowired
    JdbcTemplate database;

    @Override
    @Test
    void a_candidate_is_led_from_match_to_the_closed_case() throws Exception {
        super.a_candidate_is_led_from_match_to_the_closed_case();

        assertThat(database.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
        for (var table : new String[] {
            "candidate_match",
            "consent",
            "establishment",
            "establishment_confirmation",
            "placement",
            "wage_negotiation",
            "employment",
            "aftercare",
            "aftercare_contact",
            "evaluation",
            "evaluation_measurement"
        }) {
            assertThat(database.queryForObject("select count(*) from " + table, Long.class))
                    .as(table)
                    .isPositive();
        }
    }
}
