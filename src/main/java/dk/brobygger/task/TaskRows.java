package dk.brobygger.task;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseState;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pools;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of open tasks, from what the engine and the cases say. The mirror alone calls it: it says when, this says
 * how. What people put on a task is written by {@link HeldTasks}.
 */
@Component
public class TaskRows {

    private final InboxTasks tasks;
    private final CaseRows caseRows;
    private final CaseDesk cases;
    private final Pools pools;
    private final EntityManager entities;

    TaskRows(InboxTasks tasks, CaseRows caseRows, CaseDesk cases, Pools pools, EntityManager entities) {
        this.tasks = tasks;
        this.caseRows = caseRows;
        this.cases = cases;
        this.pools = pools;
        this.entities = entities;
    }

    /**
     * The row of a task that has none.
     *
     * @return the state of its case
     */
    public CaseState write(EngineTask task) {
        var state = cases.state(cases.caseOf(task.businessKey()));
        var row = tasks.save(new InboxTask(task, state, pools.of(task.roleIds(), state.card())));
        caseRows.written(row);
        return state;
    }

    /** The engine's task has this owner now; null for nobody. */
    public void owned(String taskId, @Nullable String owner, Instant now) {
        locked(taskId).ownedBy(owner, now);
    }

    /**
     * The engine's task has another deadline, priority or day to look at it again.
     *
     * @param due null where the engine's task has none: the row keeps its own
     */
    public void arranged(String taskId, @Nullable Instant due, int priority, @Nullable LocalDate followUp) {
        arrange(locked(taskId), due, priority, followUp);
    }

    /** The engine's task has this name now. */
    public void named(String taskId, String name) {
        locked(taskId).named(name);
    }

    /** The engine's task is for these roles now; whose the row is to see follows from them. */
    public void regroup(String taskId, Set<String> roles) {
        var row = locked(taskId);
        var roleIds = String.join(",", roles);
        if (roleIds.equals(row.roleIds())) return;
        row.isFor(roleIds, pools.of(roleIds, cases.card(row.caseId())));
    }

    /** The process goes on in another model, or in another version of it. */
    public void migrated(String taskId, UnaryOperator<TaskModel> other) {
        tasks.lock(taskId).ifPresent(row -> row.standsIn(other.apply(row.model())));
    }

    /**
     * The task is no more. Locks as completing does, row first, so that a timer and a person cannot wait for each other in
     * a ring; what is locked already is not asked for again.
     */
    public void gone(String taskId) {
        var row = entities.find(InboxTask.class, taskId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) return;
        caseRows.removed(row);
        entities.remove(row);
    }

    /** A case that has no tasks yet. */
    public void opened(CaseId caseId) {
        caseRows.opened(caseId);
    }

    /** Writes what the case says of itself now to all its tasks. */
    public void show(CaseId caseId) {
        var open = caseRows.of(caseId);
        if (open.isEmpty()) return;
        var state = cases.state(caseId);
        open.forEach(row -> row.follow(state, pools.of(row.roleIds(), state.card())));
    }

    /** The case's latest note is another. */
    public void noted(CaseId caseId) {
        var open = caseRows.of(caseId);
        if (open.isEmpty()) return;
        var note = cases.state(caseId).lastNote();
        open.forEach(row -> row.noted(note));
    }

    /** Somebody said something about the task. */
    public void commented(String taskId) {
        tasks.lock(taskId).ifPresent(row -> row.marks().commented());
    }

    /** The tasks of a case that somebody has. */
    public List<String> had(CaseId caseId, UserId owner) {
        return caseRows.of(caseId).stream()
                .filter(row -> owner.value().equals(row.assignee()))
                .map(InboxTask::getId)
                .toList();
    }

    /** Those of some tasks that have a row. */
    public Set<String> known(Collection<String> taskIds) {
        return tasks.findAllById(taskIds).stream().map(InboxTask::getId).collect(Collectors.toSet());
    }

    /** Locks the rows of some tasks, but for those that somebody is just working on: he writes them himself. */
    public List<String> lockFree(Collection<String> taskIds) {
        return tasks.lockFree(taskIds).stream().map(InboxTask::getId).toList();
    }

    /** Takes rows away whose tasks are no more. */
    public void remove(Collection<String> taskIds) {
        tasks.deleteAll(tasks.findAllById(taskIds));
    }

    /** The key of the process that a task stands in. */
    public String businessKey(String taskId) {
        return row(taskId).step().businessKey();
    }

    /**
     * Writes everything anew that follows from the engine and the case.
     *
     * @param due null where the engine's task has none
     * @return whether anything was otherwise before
     */
    public boolean correct(EngineTask seen, @Nullable String owner, @Nullable Instant due) {
        var row = row(seen.id());
        var before = row.fingerprint();
        var state = cases.state(row.caseId());
        row.standsIn(seen.model());
        row.named(seen.name());
        row.isFor(seen.roleIds(), pools.of(seen.roleIds(), state.card()));
        row.show(state, row.poolId());
        row.ownedBy(owner, row.createdAt());
        arrange(row, due, seen.priority(), seen.followUp());
        return !before.equals(row.fingerprint());
    }

    private static void arrange(InboxTask row, @Nullable Instant due, int priority, @Nullable LocalDate followUp) {
        if (due != null) row.dueAt(due);
        row.marks().weighs(priority);
        row.marks().followUpOn(followUp);
    }

    private InboxTask row(String taskId) {
        return tasks.findById(taskId).orElseThrow();
    }

    /** Locked, and as it is now: it is written back whole, so nobody else's change since it was read may be lost. */
    private InboxTask locked(String taskId) {
        var row = row(taskId);
        if (row.isNew() || entities.getLockMode(row) == LockModeType.PESSIMISTIC_WRITE) return row;
        entities.flush();
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }
}
