package dk.brobygger.task;

import dk.brobygger.casefile.CaseId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows of the cases that a transaction works on, read once for each case. One step may change a card five times, and
 * every question to the database makes Hibernate look through all it holds. A case that the transaction has opened has
 * no other rows than those that it wrote.
 */
@Component
class CaseRows {

    private final InboxTasks tasks;
    private final EntityManager entities;

    CaseRows(InboxTasks tasks, EntityManager entities) {
        this.tasks = tasks;
        this.entities = entities;
    }

    /** The rows of a case's open tasks, locked, to be written to. */
    List<InboxTask> of(CaseId caseId) {
        var known = known();
        if (known == null) return tasks.lockOf(caseId);
        var rows = known.get(caseId);
        if (rows == null || !rows.stream().allMatch(entities::contains)) {
            rows = new ArrayList<>(tasks.lockOf(caseId));
            known.put(caseId, rows);
        }
        return List.copyOf(rows);
    }

    /** The case is new. */
    void opened(CaseId caseId) {
        var known = known();
        if (known != null) known.put(caseId, new ArrayList<>());
    }

    void written(InboxTask row) {
        var known = known();
        if (known != null && known.containsKey(row.caseId()))
            known.get(row.caseId()).add(row);
    }

    void removed(InboxTask row) {
        var known = known();
        if (known != null && known.containsKey(row.caseId()))
            known.get(row.caseId()).remove(row);
    }

    /** Null where no transaction goes on. */
    @SuppressWarnings("unchecked")
    private @Nullable Map<CaseId, List<InboxTask>> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return null;
        var bound = (Map<CaseId, List<InboxTask>>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) return bound;
        var fresh = new HashMap<CaseId, List<InboxTask>>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(CaseRows.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(CaseRows.this, fresh);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(CaseRows.this);
            }
        });
        return fresh;
    }
}
