package dk.brobygger.task;

import dk.brobygger.casefile.CaseId;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface InboxTasks extends JpaRepository<InboxTask, String> {

    /** A task, locked as {@link #lockCaseOf} does; empty when it is no more. */
    default Optional<InboxTask> lock(String taskId) {
        return lockCaseOf(taskId).stream()
                .filter(task -> task.getId().equals(taskId))
                .findFirst();
    }

    /**
     * All open tasks of the case that a task is of, always in the same order: what is done to one writes to the case and
     * so to all of them, and of two who had each locked their own each would wait for the other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from InboxTask t where t.caseId ="
            + " (select one.caseId from InboxTask one where one.taskId = :taskId) order by t.taskId")
    List<InboxTask> lockCaseOf(String taskId);

    /** Leaves out what somebody is just working on: he writes it himself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select t from InboxTask t where t.taskId in :taskIds")
    List<InboxTask> lockFree(Collection<String> taskIds);

    List<InboxTask> findByCaseIdOrderByDue(CaseId caseId);

    /** Those of a case, to be written to: a row goes back whole, so nobody else may write to it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from InboxTask t where t.caseId = :caseId order by t.taskId")
    List<InboxTask> lockOf(CaseId caseId);

    /** Those that somebody has. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from InboxTask t where t.assignee = :owner order by t.taskId")
    List<InboxTask> lockOwnedBy(String owner);

    /** Always in the same order, so that two who lock many never wait for each other in a ring. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from InboxTask t where t.taskId in :taskIds order by t.taskId")
    List<InboxTask> lockAll(Collection<String> taskIds);

    /** The earliest deadline after a moment; empty when nothing is due later. */
    @Query("select min(t.due) from InboxTask t where t.due > :moment")
    @Nullable
    Instant nextDueAfter(Instant moment);

    @Query("select t from InboxTask t where t.marks.delegatedBy = :owner order by t.due, t.taskId")
    List<InboxTask> lentBy(String owner);

    /** How many tasks somebody has of a kind, and one of them. */
    record Owned(String owner, long many, String taskId) {}

    @Query("select new dk.brobygger.task.InboxTasks$Owned(t.assignee, count(t), min(t.taskId)) from InboxTask t"
            + " where t.assignee in :owners and t.due >= :from and t.due < :before group by t.assignee")
    List<Owned> dueBetween(Collection<String> owners, Instant from, Instant before);

    @Query("select new dk.brobygger.task.InboxTasks$Owned(t.assignee, count(t), min(t.taskId)) from InboxTask t"
            + " where t.assignee is not null and t.marks.snoozedUntil >= :from and t.marks.snoozedUntil < :before"
            + " group by t.assignee")
    List<Owned> wakingBetween(Instant from, Instant before);
}
