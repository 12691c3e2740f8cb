package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InboxTasks extends JpaRepository<InboxTask, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from InboxTask t where t.taskId = :taskId")
    Optional<InboxTask> lock(String taskId);

    List<InboxTask> findByCaseIdOrderByDue(CaseId caseId);

    String AFTER = " and (t.due > :afterDue or (t.due = :afterDue and t.taskId > :afterId))";
    String FOUND = " and (:pattern = '%' or lower(concat(t.name, ' ', t.caseNumber, ' ', coalesce(t.company, ''), ' ',"
            + " case when t.confidential = true then '' else coalesce(t.candidate, '') end)) like :pattern escape '!')";
    String ORDER = " order by t.due, t.taskId";
    String IN_ROLES = "exists (select 1 from InboxTask o join o.roles r where o = t and r in :roles)";

    @Query("select t from InboxTask t where t.assignee = :user" + AFTER + FOUND + ORDER)
    List<InboxTask> mine(String user, Instant afterDue, String afterId, String pattern, Limit limit);

    @Query("select t from InboxTask t where t.assignee is null and " + IN_ROLES + AFTER + FOUND + ORDER)
    List<InboxTask> ofGroups(Collection<String> roles, Instant afterDue, String afterId, String pattern, Limit limit);

    @Query("select t from InboxTask t where (:all = true or t.assignee = :user or " + IN_ROLES + ")" + AFTER + FOUND
            + ORDER)
    List<InboxTask> visible(
            boolean all,
            String user,
            Collection<String> roles,
            Instant afterDue,
            String afterId,
            String pattern,
            Limit limit);

    @Query("select count(t) from InboxTask t where t.assignee = :user")
    long countMine(String user);

    @Query("select count(t) from InboxTask t where t.assignee is null and " + IN_ROLES)
    long countOfGroups(Collection<String> roles);

    @Query("select count(t) from InboxTask t where :all = true or t.assignee = :user or " + IN_ROLES)
    long countVisible(boolean all, String user, Collection<String> roles);

    /** The earliest deadline after a moment; empty when nothing is due later. */
    @Query("select min(t.due) from InboxTask t where t.due > :moment")
    @Nullable
    Instant nextDueAfter(Instant moment);
}
