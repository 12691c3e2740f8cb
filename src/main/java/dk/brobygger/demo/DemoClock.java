package dk.brobygger.demo;

import dk.brobygger.Brobygger;
import dk.brobygger.demo.process.EngineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo municipality's time: real time moved by an offset that outlives a restart, the same for the engine. */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoClock extends Clock {

    private final JdbcClient database;
    private final Clock real;
    private volatile Duration offset;

    DemoClock(JdbcClient database) {
        this.database = database;
        this.real = Clock.system(Brobygger.ZONE);
        this.offset = Duration.ofMillis(database.sql("select offset_millis from demo_clock where id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L));
        EngineTime.isOffBy(offset);
    }

    /** Sets the clock; it goes on from there. */
    void setTo(Instant now) {
        offset = Duration.between(real.instant(), now);
        EngineTime.isOffBy(offset);
        keep();
    }

    /** Sets the clock to real time. */
    void setToRealTime() {
        offset = Duration.ZERO;
        EngineTime.isOffBy(offset);
        keep();
    }

    Instant realTime() {
        return real.instant();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

    private void keep() {
        var kept = database.sql("update demo_clock set offset_millis = ? where id = 1")
                .param(offset.toMillis())
                .update();
        if (kept == 0)
            database.sql("insert into demo_clock (id, offset_millis) values (1, ?)")
                    .param(offset.toMillis())
                    .update();
    }
}
