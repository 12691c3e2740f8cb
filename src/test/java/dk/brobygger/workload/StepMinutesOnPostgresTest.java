package dk.brobygger.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Of the years of done steps that are kept, only the past half year is read. */
class StepMinutesOnPostgresTest {

    static final Instant NOW = Instant.parse("2026-11-17T13:02:00Z");

    @Test
    void the_past_half_year_is_found_by_an_index_among_four_years() throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:db/migration", "classpath:db/postgresql")
                    .load()
                    .migrate();
            var database = new NamedParameterJdbcTemplate(server.getPostgresDatabase());
            fourYearsOfWork(database);

            var plan = String.join(
                    "\n",
                    database.queryForList(
                            "explain (analyze, timing off) " + StepMinutes.MEDIANS,
                            StepMinutes.question(NOW),
                            String.class));

            assertThat(plan).contains("inbox_done_at on inbox_done").doesNotContain("Seq Scan on inbox_done");
            assertThat(new StepMinutes(database, Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"))).all())
                    .as("forty steps, each of a quarter of an hour")
                    .hasSize(40)
                    .containsEntry(new StepKey("outreach", "Task_7"), 15);
        }
    }

    /** Eighty colleagues, a step each every six hours. */
    private static void fourYearsOfWork(NamedParameterJdbcTemplate database) {
        var plain = database.getJdbcTemplate();
        plain.update("insert into sag_case (id, number, kind, stage, opened_at, confidential, search_text, version)"
                + " values (gen_random_uuid(), '2022-000001', 'PLACEMENT_COURSE', 'PLACEMENT', now(), false, '', 0)");
        plain.update("""
                insert into inbox_done (task_id, case_id, name, process_id, process_name, element_id, role_ids, due,
                                        created_at, owner_since, done_at, done_by)
                select 't' || n, (select id from sag_case), 'Ring', 'outreach', 'Opsøg', 'Task_' || n % 40, 'jobkonsulent',
                       at, at - interval '2 days', at - interval '15 minutes', at, 'bruger' || n % 80
                from (select n, timestamptz '2026-11-17 13:00Z' - n * interval '4.5 minutes' as at
                      from generate_series(1, 467200) n) steps
                """);
        plain.execute("analyze inbox_done");
    }
}
