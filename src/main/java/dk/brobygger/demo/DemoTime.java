package dk.brobygger.demo;

import dk.brobygger.demo.process.EngineTime;
import dk.brobygger.identity.AnyStaff;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the demo municipality through time: from due job to due job, each run at its own moment, so that thirteen weeks
 * come out as if they had been lived. One mover at a time. It is in no transaction: each job commits for itself.
 */
@Component
@Profile("demo")
public class DemoTime {

    /** What a move did. */
    public record Moved(Instant now, int jobsRun) {}

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static final Duration LONGEST = Duration.ofDays(3 * 366);

    private final DemoClock clock;
    private final EngineTime engine;
    private final ReentrantLock moving = new ReentrantLock();
    private volatile boolean building;
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "demo-clock");
        thread.setDaemon(true);
        return thread;
    });

    DemoTime(DemoClock clock, EngineTime engine) {
        this.clock = clock;
        this.engine = engine;
    }

    /** Lets so much time pass. */
    @AnyStaff
    public Moved advance(Duration time) {
        awaitBuilt();
        moving.lock();
        try {
            return moveTo(clock.instant().plus(time));
        } finally {
            moving.unlock();
        }
    }

    /** Lets time pass until the next job or deadline; when nothing waits, time stands. */
    @AnyStaff
    public Moved advanceToNextDue() {
        awaitBuilt();
        moving.lock();
        try {
            int ran = engine.runDue();
            var now = clock.instant();
            var next = Stream.of(engine.nextJob(now), engine.nextDeadline(now))
                    .flatMap(due -> due.stream())
                    .min(Instant::compareTo);
            if (next.isEmpty()) return new Moved(now, ran);
            var moved = moveTo(next.get());
            return new Moved(moved.now(), ran + moved.jobsRun());
        } finally {
            moving.unlock();
        }
    }

    /** Whether the municipality is still on its way from its first day to today. */
    @AnyStaff
    public boolean isBuilding() {
        return building;
    }

    /** Until {@link #built()} the clock is the builder's alone. */
    void beginAt(Instant firstDay) {
        building = true;
        clock.setTo(firstDay);
    }

    /** The municipality has arrived in the present. */
    void built() {
        advanceTo(clock.realTime());
        clock.setToRealTime();
        building = false;
    }

    /** Whoever moves the clock while the municipality is being built waits for it, and is told when it takes too long. */
    private void awaitBuilt() {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (building) {
            if (System.nanoTime() > patience) throw new DemoRejection(DemoRejection.Reason.STILL_BUILDING);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Lets time pass until then; a moment that is past already changes nothing but runs what is due. */
    Moved advanceTo(Instant then) {
        moving.lock();
        try {
            return moveTo(then);
        } finally {
            moving.unlock();
        }
    }

    private Moved moveTo(Instant then) {
        int ran = engine.runDue();
        for (var next = engine.nextJob(clock.instant());
                next.isPresent() && !next.get().isAfter(then);
                next = engine.nextJob(clock.instant())) {
            clock.setTo(next.get().plusMillis(1));
            ran += engine.runDue();
        }
        if (clock.instant().isBefore(then)) clock.setTo(then);
        return new Moved(clock.instant(), ran + engine.runDue());
    }

    /** What falls due while somebody just sits and works. */
    @EventListener(ApplicationReadyEvent.class)
    void tick() {
        ticking.scheduleWithFixedDelay(this::runDue, 2, 2, TimeUnit.SECONDS);
    }

    private void runDue() {
        if (building || !moving.tryLock()) return;
        try {
            engine.runDue();
        } catch (RuntimeException broken) {
            // The next tick tries again; the job itself has been logged.
        } finally {
            moving.unlock();
        }
    }

    @PreDestroy
    void stop() {
        ticking.shutdownNow();
    }
}
