package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseState;
import dk.brobygger.rights.Pools;
import org.springframework.stereotype.Component;

/** Writes the row of a task that has none, from what the engine and the case say. */
@Component
class RowWriter {

    /** A row and the state of its case. */
    record Written(InboxTask row, CaseState state) {}

    private final InboxTasks tasks;
    private final CaseRows caseRows;
    private final CaseDesk cases;
    private final Pools pools;
    private final DeadlineBasis deadlines;

    RowWriter(InboxTasks tasks, CaseRows caseRows, CaseDesk cases, Pools pools, DeadlineBasis deadlines) {
        this.tasks = tasks;
        this.caseRows = caseRows;
        this.cases = cases;
        this.pools = pools;
        this.deadlines = deadlines;
    }

    Written write(EngineTask task) {
        var state = cases.state(cases.caseOf(task.businessKey()));
        var roleIds = String.join(",", task.roles());
        var row = tasks.save(new InboxTask(
                task.id(),
                state,
                task.businessKey(),
                task.model(),
                task.name(),
                roleIds,
                pools.of(roleIds, state.card()),
                task.priority(),
                task.due(),
                deadlines.of(task.model().processId(), task.model().elementId()),
                task.createdAt()));
        caseRows.written(row);
        return new Written(row, state);
    }
}
