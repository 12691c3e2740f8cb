package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.OnPostgres;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL, and how long a thousand take there. */
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class BulkDeskOnPostgresTest extends BulkDeskTest {

    @Test
    void a_thousand_tasks_are_reassigned_in_less_than_twenty_seconds() throws Exception {
        var ids = tasks(1_000);
        var begin = System.nanoTime();

        var done = run(BulkSelection.of(ids), BulkAction.assign(to), "Leverer hele sin portefølje videre");

        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(done.changed()).isEqualTo(1_000);
        assertThat(owned(to)).hasSize(1_000);
        System.out.printf("1000 tasks reassigned in %d ms%n", took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }
}
