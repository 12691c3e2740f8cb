package dk.brobygger.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** How long a step takes, from what was done. */
class StepMinutesTest {

    static final Instant NOW = Instant.parse("2026-11-17T13:02:00Z");
    static final StepKey CALL = new StepKey("outreach", "Task_Call");
    static final StepKey VISIT = new StepKey("outreach", "Task_Visit");

    final NamedParameterJdbcTemplate database = new NamedParameterJdbcTemplate(emptyDatabase());
    final StepMinutes minutes = new StepMinutes(database, Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen")));
    int number;

    @BeforeEach
    void oneTable() {
        database.getJdbcTemplate().execute("drop table if exists inbox_done");
        database.getJdbcTemplate()
                .execute("create table inbox_done (task_id varchar(64), process_id varchar(100),"
                        + " element_id varchar(200), created_at timestamp with time zone,"
                        + " owner_since timestamp with time zone, done_at timestamp with time zone,"
                        + " done_by varchar(100))");
    }

    @Test
    void a_step_takes_the_median_of_what_it_took() {
        for (int took : new int[] {10, 12, 14, 20, 200}) done(CALL, "karla" + took, 300, took, 1);

        assertThat(minutes.all()).containsExactly(Map.entry(CALL, 14));
    }

    @Test
    void it_begins_when_the_one_before_it_is_finished() {
        for (int i = 1; i <= 6; i++) done(CALL, "karla", 600, 600 - 15 * i, 1);

        assertThat(minutes.all()).containsExactly(Map.entry(CALL, 15));
    }

    @Test
    void too_few_measurements_are_none() {
        for (int i = 0; i < 4; i++) done(CALL, "karla" + i, 300, 10, 1);

        assertThat(minutes.all()).isEmpty();
    }

    @Test
    void what_lay_for_days_or_was_answered_in_passing_is_not_measured() {
        for (int i = 0; i < 5; i++) {
            done(CALL, "karla" + i, 300, 2 * 24 * 60, 1);
            done(CALL, "jonas" + i, 300, 0, 1);
            done(VISIT, "liv" + i, 300, 45, 1);
        }

        assertThat(minutes.all()).containsExactly(Map.entry(VISIT, 45));
    }

    @Test
    void half_a_year_is_what_counts() {
        for (int i = 0; i < 5; i++) done(CALL, "karla" + i, 300, 10, 200);

        assertThat(minutes.all()).isEmpty();
    }

    /** @param ownedFor how many minutes before it was done one had it, unless it lay shorter */
    private void done(StepKey step, String by, int createdBefore, int ownedFor, int daysAgo) {
        var doneAt = step == CALL && by.equals("karla")
                ? NOW.minusSeconds(86400L * daysAgo).minusSeconds(60L * ownedFor)
                : NOW.minusSeconds(86400L * daysAgo);
        var since = by.equals("karla")
                ? NOW.minusSeconds(86400L * daysAgo + 60L * 600)
                : doneAt.minusSeconds(60L * ownedFor);
        var values = new HashMap<String, Object>();
        values.put("id", "t" + number++);
        values.put("process", step.process());
        values.put("element", step.element());
        values.put("created", since.minusSeconds(60L * createdBefore).atOffset(ZoneOffset.UTC));
        values.put("since", since.atOffset(ZoneOffset.UTC));
        values.put("done", doneAt.atOffset(ZoneOffset.UTC));
        values.put("by", by);
        database.update(
                "insert into inbox_done values (:id, :process, :element, :created, :since, :done, :by)", values);
    }

    private static DataSource emptyDatabase() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:step-minutes;DB_CLOSE_DELAY=-1");
        return source;
    }
}
