package dk.brobygger.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Builds the demo municipality once, after the login page answers: its clock begins some months ago, and its people live
 * through the courses up to now, by the same desks and processes that everybody uses. Until then the program says that
 * it is not ready.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "brobygger.demo.municipality", matchIfMissing = true)
class Municipality {

    /** How long ago its history began. */
    static final int WEEKS_LIVED = 34;

    private static final Logger LOG = LoggerFactory.getLogger(Municipality.class);

    private final JdbcClient database;
    private final DemoTime time;
    private final Stories stories;
    private final Life life;
    private final Clock clock;
    private final ApplicationContext context;
    private final AtomicBoolean begun = new AtomicBoolean();

    Municipality(
            JdbcClient database, DemoTime time, Stories stories, Life life, Clock clock, ApplicationContext context) {
        this.database = database;
        this.time = time;
        this.stories = stories;
        this.life = life;
        this.clock = clock;
        this.context = context;
    }

    @EventListener
    void build(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() != ReadinessState.ACCEPTING_TRAFFIC || !begun.compareAndSet(false, true)) return;
        if (wasBegun()) {
            if (!isBuilt()) leaveHalfBuilt();
            return;
        }
        var building = new Thread(this::build, "demo-municipality");
        building.setDaemon(true);
        building.start();
    }

    private void build() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        long start = System.nanoTime();
        var today = LocalDate.now(clock);
        var firstDay = today.minusWeeks(WEEKS_LIVED).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        try {
            time.beginAt(firstDay.atTime(7, 30).atZone(clock.getZone()).toInstant());
            life.live(firstDay, today.minusDays(1), stories.from(firstDay, today));
        } catch (Exception failure) {
            LOG.error("The demo municipality could not be built to its end", failure);
        } finally {
            arrive();
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
            LOG.info(
                    "The demo municipality stands after {} s",
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        }
    }

    private void arrive() {
        time.built();
        database.sql("update demo_clock set seeded_at = ? where id = 1")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The program was stopped while it was building: what stands is kept, and time is today's. */
    private void leaveHalfBuilt() {
        LOG.warn("The demo municipality was only half built; delete its database (.brobygger) for a whole one");
        arrive();
    }

    private boolean wasBegun() {
        return database.sql("select count(*) from demo_clock")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isBuilt() {
        return database.sql("select count(*) from demo_clock where seeded_at is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
