package dk.brobygger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL refuses to change the trail, as H2 does. */
class TrailOnPostgresTest {

    @Test
    void the_database_refuses_to_change_delete_or_empty_it() throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:db/migration", "classpath:db/postgresql")
                    .load()
                    .migrate();
            var jdbc = new JdbcTemplate(server.getPostgresDatabase());
            jdbc.update("insert into audit_trail (id, case_id, happened_at, actor, type, facts)"
                    + " values (gen_random_uuid(), gen_random_uuid(), now(), 'leder', 'CaseOpened', '{}')");

            for (String change : List.of(
                    "update audit_trail set actor = 'nobody'", "delete from audit_trail", "truncate audit_trail")) {
                assertThatThrownBy(() -> jdbc.update(change)).hasStackTraceContaining("only added to");
            }
            assertThat(jdbc.queryForObject("select count(*) from audit_trail", Long.class))
                    .isEqualTo(1);
        }
    }
}
