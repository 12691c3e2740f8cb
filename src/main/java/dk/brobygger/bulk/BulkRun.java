package dk.brobygger.bulk;

import dk.brobygger.identity.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A change of many tasks while it goes on, and for a while after. */
final class BulkRun {

    private final UUID id = UUID.randomUUID();
    private final UserId owner;
    private final int total;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<BulkResult> results = new ArrayList<>();
    private volatile @Nullable Instant endedAt;

    BulkRun(UserId owner, int total) {
        this.owner = owner;
        this.total = total;
    }

    UUID id() {
        return id;
    }

    boolean isOf(UserId user) {
        return owner.equals(user);
    }

    boolean isRunning() {
        return endedAt == null;
    }

    boolean endedBefore(Instant moment) {
        var end = endedAt;
        return end != null && end.isBefore(moment);
    }

    void stop() {
        stopped.set(true);
    }

    boolean isStopped() {
        return stopped.get();
    }

    synchronized void add(List<BulkResult> some) {
        results.addAll(some);
    }

    void end(Instant now) {
        endedAt = now;
    }

    synchronized BulkProgress progress() {
        var state = isRunning()
                ? BulkProgress.State.RUNNING
                : isStopped() ? BulkProgress.State.STOPPED : BulkProgress.State.DONE;
        return BulkProgress.of(id, state, total, List.copyOf(results));
    }
}
