package dk.brobygger.task;

import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.rights.Why;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hands open tasks to the rooms that work on them, within their transaction. */
@Component
public class HeldTasks {

    private final InboxTasks tasks;
    private final TaskAccess access;
    private final RightsBook rights;
    private final Pools pools;

    HeldTasks(InboxTasks tasks, TaskAccess access, RightsBook rights, Pools pools) {
        this.tasks = tasks;
        this.access = access;
        this.rights = rights;
        this.pools = pools;
    }

    /**
     * Locks a task until the transaction ends.
     *
     * @throws NoSuchTask if there is none that the asker may see
     */
    public HeldTask lock(String taskId) {
        return lockUnseen(taskId).filter(HeldTask::isSeen).orElseThrow(() -> new NoSuchTask(taskId));
    }

    /** Locks a task whether the asker may see it or not: who calls this says himself who may. */
    public Optional<HeldTask> lockUnseen(String taskId) {
        return tasks.lock(taskId).map(this::held);
    }

    /**
     * A task to read.
     *
     * @throws NoSuchTask if there is none that the asker may see
     */
    public HeldTask see(String taskId) {
        return read(taskId).filter(HeldTask::isSeen).orElseThrow(() -> new NoSuchTask(taskId));
    }

    /** A task to read, whether the asker may see it or not. */
    public Optional<HeldTask> read(String taskId) {
        return tasks.findById(taskId).map(this::held);
    }

    /** Those of some tasks that are still open, to read; the asker's rights are looked up once, when they are wanted. */
    public List<HeldTask> readAll(Collection<String> taskIds) {
        return held(tasks.findAllById(taskIds));
    }

    /** Tasks that stay somebody's while a colleague works on them, soonest due first. */
    public List<HeldTask> lentBy(UserId owner) {
        return held(tasks.lentBy(owner.value()));
    }

    /**
     * Locks some tasks, always in the same order, so that two who lock many never wait for each other in a ring.
     *
     * @return those that are still open
     */
    public List<HeldTask> lockAll(Collection<String> taskIds) {
        return held(tasks.lockAll(taskIds));
    }

    /** Locks what somebody has. */
    public List<HeldTask> lockOwnedBy(UserId owner) {
        return held(tasks.lockOwnedBy(owner.value()));
    }

    /** Whether somebody may be given a task: by his roles and reach, or because he handles its case. */
    public boolean mayHave(UserId colleague, HeldTask task) {
        return access.mayHave(colleague, task.row());
    }

    /** The asker, and those for whom he stands in. */
    public Set<String> askers() {
        var mine = rights.mine();
        var names = new HashSet<>(mine.absent());
        names.add(mine.me().value());
        return names;
    }

    /** A task as lists show it, seen for a reason that the asker has. */
    public InboxItem item(HeldTask task, Why why) {
        return access.item(task.row(), why);
    }

    private HeldTask held(InboxTask row) {
        return new HeldTask(row, pools.byId(row.poolId()), () -> access.of(row));
    }

    private List<HeldTask> held(List<InboxTask> rows) {
        var mine = SingletonSupplier.of(rights::mine);
        return rows.stream()
                .map(row -> new HeldTask(row, pools.byId(row.poolId()), () -> access.of(row, mine.obtain())))
                .toList();
    }
}
