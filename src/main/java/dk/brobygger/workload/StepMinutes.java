package dk.brobygger.workload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How long each step takes here: the median of the past half year. Somebody is taken to have worked on a step from when
 * he had it or had finished the one before it, whichever is later, until it was done. What lasted longer than four
 * hours was lying, what lasted less than a minute was done before it was answered; neither tells how long it takes.
 */
@Component
class StepMinutes {

    private static final Duration PERIOD = Duration.ofDays(182);
    private static final Duration FRESH = Duration.ofHours(1);

    /** As many steps as are read, the latest: a median of more says no more, and the sort keeps its size. */
    static final int MOST = 200_000;

    static final String MEDIANS = """
            select m.process_id, m.element_id, percentile_cont(0.5) within group (order by m.seconds) as seconds
            from (select d.process_id, d.element_id,
                         extract(epoch from d.done_at) - extract(epoch from greatest(
                             coalesce(d.owner_since, d.created_at),
                             coalesce(lag(d.done_at) over (partition by d.done_by order by d.done_at, d.task_id),
                                      d.created_at))) as seconds
                  from (select * from inbox_done where done_at >= :since
                        order by done_at desc fetch first :most rows only) d) m
            where m.seconds between 60 and 14400
            group by m.process_id, m.element_id
            having count(*) >= :enough
            """;

    private final NamedParameterJdbcTemplate database;
    private final Clock clock;
    private volatile Kept kept = new Kept(Map.of(), Instant.EPOCH);

    StepMinutes(NamedParameterJdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Kept(Map<StepKey, Integer> minutes, Instant readAt) {}

    /** Minutes by step; a step that was measured too seldom is left out. Read anew once an hour. */
    Map<StepKey, Integer> all() {
        var now = clock.instant();
        var known = kept;
        if (Duration.between(known.readAt(), now).abs().compareTo(FRESH) < 0) return known.minutes();
        var read = read(now);
        kept = new Kept(read, now);
        return read;
    }

    static Map<String, Object> question(Instant now) {
        return Map.of(
                "since",
                now.minus(PERIOD).atOffset(ZoneOffset.UTC),
                "most",
                MOST,
                "enough",
                WorkloadDesk.MEASURED_AT_LEAST);
    }

    Map<StepKey, Integer> read(Instant now) {
        var minutes = new HashMap<StepKey, Integer>();
        database.query(MEDIANS, question(now), row -> {
            minutes.put(new StepKey(row.getString("process_id"), row.getString("element_id")), Math.max(1, (int)
                    Math.round(row.getDouble("seconds") / 60)));
        });
        return Map.copyOf(minutes);
    }
}
