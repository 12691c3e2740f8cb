package dk.brobygger.mirror;

import dk.brobygger.casefile.NoSuchCase;
import dk.brobygger.task.EngineTask;
import dk.brobygger.task.TaskModel;
import dk.brobygger.task.TaskRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the inbox's table say again what the engine and the cases say. It works while people work: a batch at a time,
 * each row locked, and what somebody is just working on left to him.
 */
@Component
class InboxRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(InboxRebuild.class);
    private static final int BATCH = 200;

    /** What was mended; rows of both that agreed are not counted. */
    record Mended(int added, int removed, int corrected) {

        boolean isNothing() {
            return added + removed + corrected == 0;
        }
    }

    private final Drift drift;
    private final TaskRows rows;
    private final DeadlineBasis deadlines;
    private final TaskService engine;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Clock clock;
    private final TransactionTemplate transaction;

    InboxRebuild(
            Drift drift,
            TaskRows rows,
            DeadlineBasis deadlines,
            TaskService engine,
            RuntimeService runtime,
            RepositoryService repository,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.drift = drift;
        this.rows = rows;
        this.deadlines = deadlines;
        this.engine = engine;
        this.runtime = runtime;
        this.repository = repository;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Mends what disagrees at a glance: tasks without a row, rows without a task, another owner. */
    Mended mendDrift() {
        return new Mended(
                untilNoMore(drift::missing, this::add),
                untilNoMore(drift::orphans, this::remove),
                untilNoMore(drift::different, this::correct));
    }

    /** Mends that, and writes what every other row says of its task and its case anew. */
    Mended rebuild() {
        var mended = mendDrift();
        var corrected = 0;
        for (var batch = drift.after("", BATCH); !batch.isEmpty(); batch = drift.after(last(batch), BATCH))
            corrected += inOneTransaction(this::correct, batch);
        return new Mended(mended.added(), mended.removed(), mended.corrected() + corrected);
    }

    /** What can't be mended is met once, and left. */
    private int untilNoMore(IntFunction<List<String>> finding, Function<List<String>, Integer> mending) {
        var met = new HashSet<String>();
        var mended = 0;
        while (true) {
            var found = finding.apply(BATCH + met.size()).stream()
                    .filter(met::add)
                    .limit(BATCH)
                    .toList();
            if (found.isEmpty()) return mended;
            mended += inOneTransaction(mending, found);
        }
    }

    private int inOneTransaction(Function<List<String>, Integer> mending, List<String> batch) {
        var mended = transaction.execute(status -> mending.apply(batch));
        return mended == null ? 0 : mended;
    }

    private int add(List<String> taskIds) {
        var held = drift.hold(taskIds);
        var known = rows.known(held);
        var groups = drift.groups(held);
        var added = 0;
        for (var task : engineTasks(held)) if (!known.contains(task.getId()) && add(task, groups)) added++;
        return added;
    }

    private boolean add(Task task, Map<String, TreeSet<String>> groups) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        try {
            rows.write(seen(task, instance.getBusinessKey(), groups));
            if (task.getAssignee() != null)
                rows.owned(
                        task.getId(), task.getAssignee(), task.getCreateTime().toInstant());
            return true;
        } catch (NoSuchCase foreign) {
            LOG.warn("The task {} belongs to no case and is left out of the inbox", task.getId());
            return false;
        }
    }

    private EngineTask seen(Task task, String businessKey, Map<String, TreeSet<String>> groups) {
        var definition = repository.getProcessDefinition(task.getProcessDefinitionId());
        var form = task.getCamundaFormRef();
        return new EngineTask(
                task.getId(),
                businessKey,
                new TaskModel(
                        definition.getId(),
                        definition.getKey(),
                        definition.getName() == null ? definition.getKey() : definition.getName(),
                        definition.getVersion(),
                        task.getProcessInstanceId(),
                        task.getTaskDefinitionKey(),
                        form == null ? "" : form.getKey()),
                task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                groups.getOrDefault(task.getId(), new TreeSet<>()),
                task.getPriority(),
                (task.getDueDate() == null ? task.getCreateTime() : task.getDueDate()).toInstant(),
                deadlines.of(definition.getKey(), task.getTaskDefinitionKey()),
                task.getFollowUpDate() == null
                        ? null
                        : LocalDate.ofInstant(task.getFollowUpDate().toInstant(), clock.getZone()),
                task.getCreateTime().toInstant());
    }

    private int remove(List<String> taskIds) {
        var rowsOfNone = rows.lockFree(taskIds);
        var held = new HashSet<>(drift.hold(taskIds));
        var gone = rowsOfNone.stream().filter(id -> !held.contains(id)).toList();
        rows.remove(gone);
        return gone.size();
    }

    private int correct(List<String> taskIds) {
        var ids = rows.lockFree(taskIds);
        if (ids.isEmpty()) return 0;
        var groups = drift.groups(ids);
        var corrected = 0;
        for (var task : engineTasks(ids)) {
            var seen = seen(task, rows.businessKey(task.getId()), groups);
            if (rows.correct(seen, task.getAssignee(), task.getDueDate() == null ? null : seen.due())) corrected++;
        }
        return corrected;
    }

    private List<Task> engineTasks(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : engine.createTaskQuery()
                        .taskIdIn(ids.toArray(String[]::new))
                        .initializeFormKeys()
                        .list();
    }

    private static String last(List<String> batch) {
        return batch.get(batch.size() - 1);
    }
}
