package dk.brobygger.task;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.Rights;
import dk.brobygger.views.UrgencyScale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands open tasks to lists, as their SQL finds them; who may see what stands in that SQL. */
@Component
public class FoundTasks {

    private final EntityManager entities;
    private final InboxTasks tasks;
    private final TaskAccess access;
    private final Pools pools;
    private final Vendor vendor;

    FoundTasks(EntityManager entities, InboxTasks tasks, TaskAccess access, Pools pools, Vendor vendor) {
        this.entities = entities;
        this.tasks = tasks;
        this.access = access;
        this.pools = pools;
        this.vendor = vendor;
    }

    /**
     * @param sql selects whole rows
     * @param values of its parameters, and of others maybe
     */
    @SuppressWarnings("unchecked")
    public List<HeldTask> by(String sql, Map<String, Object> values) {
        var query = entities.createNativeQuery(sql, InboxTask.class);
        for (var parameter : query.getParameters())
            query.setParameter(parameter.getName(), values.get(parameter.getName()));
        return held(query.getResultList());
    }

    /** The open tasks of a case, soonest due first. */
    public List<HeldTask> ofCase(CaseId caseId) {
        return held(tasks.findByCaseIdOrderByDue(caseId));
    }

    /** Locks the first of some tasks that is still nobody's and that nobody else has locked. */
    public Optional<HeldTask> lockFirstFree(Collection<String> taskIds) {
        if (vendor.isPostgres()) return lockFirstFreeOf(taskIds);
        // H2 locks every row that it sorts, not just the one that it returns.
        return taskIds.stream()
                .flatMap(id -> lockFirstFreeOf(List.of(id)).stream())
                .findFirst();
    }

    /**
     * Tasks as the owner of these rights sees them.
     *
     * @param own whether they are all of cases that he handles, or of a list that holds nothing else but what he sees
     */
    public List<InboxItem> items(List<HeldTask> found, Rights whose, boolean own, UrgencyScale scale) {
        return access.items(found.stream().map(HeldTask::row).toList(), whose, own, scale);
    }

    private Optional<HeldTask> lockFirstFreeOf(Collection<String> taskIds) {
        List<?> locked = entities.createNativeQuery(
                        "select task_id from inbox_task where task_id in (:ids) and assignee is null"
                                + " order by due, task_id limit 1 for update skip locked")
                .setParameter("ids", taskIds)
                .getResultList();
        return locked.stream().findFirst().map(id -> {
            var task = entities.find(InboxTask.class, id);
            entities.refresh(task, LockModeType.PESSIMISTIC_WRITE);
            return held(task);
        });
    }

    private List<HeldTask> held(List<InboxTask> rows) {
        return rows.stream().map(this::held).toList();
    }

    private HeldTask held(InboxTask row) {
        return new HeldTask(row, pools.byId(row.poolId()), () -> access.of(row));
    }
}
