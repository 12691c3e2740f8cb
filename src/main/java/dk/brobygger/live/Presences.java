package dk.brobygger.live;

import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Which windows show which task, on any node; kept in memory only, and forgotten by itself when a window has not been
 * heard of for {@link #GONE_AFTER}. Who may know of it is for {@code beside.PresenceDesk} to say.
 */
@Component
public class Presences {

    /** A window says twice within this that it is still there. */
    static final Duration GONE_AFTER = Duration.ofSeconds(50);

    private static final int SWEEP_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Presences.class);

    private final Map<UUID, Seen> windows = new ConcurrentHashMap<>();
    private final List<Consumer<String>> hearers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean sweeping = new AtomicBoolean();
    private final ChangeWire wire;
    private final Clock clock;
    private final Executor later;

    /** What a window shows. */
    public record Seen(String taskId, UserId who, boolean writing, Instant at) {}

    @Autowired
    Presences(ChangeWire wire, Clock clock, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this(wire, clock, CompletableFuture.delayedExecutor(SWEEP_SECONDS, TimeUnit.SECONDS, executor));
    }

    /** @param later runs what it is given some seconds later */
    Presences(ChangeWire wire, Clock clock, Executor later) {
        this.wire = wire;
        this.clock = clock;
        this.later = later;
        wire.hearWordsBy(this::heard);
    }

    /**
     * Tells when somebody comes to a task, leaves it, or begins or stops to write.
     *
     * @param hearer gets the id of the task; it must be quick
     * @return ends it
     */
    public Runnable listen(Consumer<String> hearer) {
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    /** The window is closed, or shows something else. */
    public void leave(UUID window) {
        if (forget(window)) wire.say("- " + window);
    }

    /** Whether anybody at all has a task before him. */
    public boolean isWatched(String taskId) {
        return windows.values().stream().anyMatch(seen -> seen.taskId().equals(taskId));
    }

    /** Whether that is known of a window already, so that nobody's rights need be looked up again. */
    public boolean knows(UUID window, String taskId, UserId who, boolean writing) {
        var seen = windows.get(window);
        return seen != null && seen.taskId().equals(taskId) && seen.who().equals(who) && seen.writing() == writing;
    }

    /** A window shows a task; told on when that is new, or its reader begins or stops to write. */
    public void here(UUID window, String taskId, UserId who, boolean writing) {
        remember(window, new Seen(taskId, who, writing, clock.instant()));
        wire.say((writing ? "w " : "r ") + window + " " + taskId + " " + who.value());
    }

    /** What windows show of a task; who has several stands there several times. */
    public List<Seen> at(String taskId) {
        var oldest = clock.instant().minus(GONE_AFTER);
        return windows.values().stream()
                .filter(seen -> seen.taskId().equals(taskId) && !seen.at().isBefore(oldest))
                .toList();
    }

    private void heard(String word) {
        var parts = word.split(" ", 4);
        var window = UUID.fromString(parts[1]);
        if (parts.length < 4) forget(window);
        else remember(window, new Seen(parts[2], new UserId(parts[3]), parts[0].equals("w"), clock.instant()));
    }

    private void remember(UUID window, Seen now) {
        var before = windows.put(window, now);
        if (before == null || !before.taskId().equals(now.taskId()) || before.writing() != now.writing()) {
            if (before != null && !before.taskId().equals(now.taskId())) tell(before.taskId());
            tell(now.taskId());
        }
        sweepLater();
    }

    private boolean forget(UUID window) {
        @Nullable Seen gone = windows.remove(window);
        if (gone != null) tell(gone.taskId());
        return gone != null;
    }

    private void sweepLater() {
        if (sweeping.compareAndSet(false, true)) later.execute(this::sweep);
    }

    private void sweep() {
        sweeping.set(false);
        var oldest = clock.instant().minus(GONE_AFTER);
        Set<String> left = new HashSet<>();
        windows.forEach((window, seen) -> {
            if (seen.at().isBefore(oldest) && windows.remove(window, seen)) left.add(seen.taskId());
        });
        left.forEach(this::tell);
        if (!windows.isEmpty()) sweepLater();
    }

    private void tell(String taskId) {
        for (var hearer : hearers) {
            try {
                hearer.accept(taskId);
            } catch (RuntimeException deaf) {
                LOG.warn("a page could not be told who looks", deaf);
            }
        }
    }
}
