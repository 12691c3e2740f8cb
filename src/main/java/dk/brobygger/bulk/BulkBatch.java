package dk.brobygger.bulk;

import dk.brobygger.bulk.BulkResult.Outcome;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.Receiver;
import dk.brobygger.task.Receivers;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.work.TaskMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the same to a few dozen tasks in one transaction: their rows are locked by one statement, and the rights of the
 * asker and the receiver are looked up once. What is refused is refused before anything changes, so the others go on.
 */
@Component
class BulkBatch {

    private static final Logger LOG = LoggerFactory.getLogger(BulkBatch.class);

    private final HeldTasks tasks;
    private final Receivers receivers;
    private final TaskMoves moves;
    private final ProcessEngine engine;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    BulkBatch(
            HeldTasks tasks,
            Receivers receivers,
            TaskMoves moves,
            ProcessEngine engine,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.receivers = receivers;
        this.moves = moves;
        this.engine = engine;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** What would become of each. */
    List<BulkResult> preview(List<String> ids, BulkAction action) {
        return Objects.requireNonNull(reading.execute(status -> {
            var deed = deed(action, "", false);
            return results(ids, tasks.readAll(ids), deed);
        }));
    }

    /** Does it to all of them together; if that fails, to each by itself, so that one fault is one task's. */
    List<BulkResult> act(List<String> ids, BulkAction action, String reason) {
        try {
            return together(ids, action, reason);
        } catch (RuntimeException oneOfThem) {
            LOG.warn("{} tasks could not be changed together, so one by one", ids.size(), oneOfThem);
            return ids.stream().map(id -> alone(id, action, reason)).toList();
        }
    }

    private BulkResult alone(String id, BulkAction action, String reason) {
        try {
            return together(List.of(id), action, reason).get(0);
        } catch (RuntimeException fault) {
            LOG.error("task {} could not be changed", id, fault);
            return BulkResult.without(id, Outcome.FAILED);
        }
    }

    private List<BulkResult> together(List<String> ids, BulkAction action, String reason) {
        return Objects.requireNonNull(writing.execute(status -> {
            var deed = deed(action, reason, true);
            var rows = tasks.lockAll(ids);
            return asOneCommand(ids, () -> results(ids, rows, deed));
        }));
    }

    /** The engine reads its tasks by one statement, and writes what it has to write together at the end. */
    private <T> T asOneCommand(List<String> ids, Supplier<T> work) {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return settings.getCommandExecutorTxRequired().execute(context -> {
            engine.getTaskService()
                    .createTaskQuery()
                    .taskIdIn(ids.toArray(String[]::new))
                    .list();
            return work.get();
        });
    }

    private List<BulkResult> results(List<String> ids, List<HeldTask> rows, Deed deed) {
        var byId = rows.stream().collect(Collectors.toMap(HeldTask::id, Function.identity()));
        var results = new ArrayList<BulkResult>();
        for (var id : ids) results.add(result(id, byId, deed));
        return results;
    }

    private BulkResult result(String id, Map<String, HeldTask> byId, Deed deed) {
        var task = byId.get(id);
        if (task == null) return BulkResult.without(id, Outcome.GONE);
        if (!task.isSeen()) return BulkResult.without(id, Outcome.GONE);
        var owner = task.owner().map(UserId::value).orElse(null);
        try {
            deed.checkAndAct(task);
            var outcome = deed.isReal() ? Outcome.CHANGED : Outcome.WOULD_CHANGE;
            return BulkResult.of(task, owner, outcome, "inbox.bulk." + outcome, List.of());
        } catch (Rejection refused) {
            return BulkResult.of(task, owner, Outcome.REFUSED, refused.messageKey(), List.of(refused.args()));
        } catch (TaskConflict conflict) {
            return BulkResult.of(task, owner, Outcome.REFUSED, conflict.messageKey(), List.of());
        }
    }

    private Deed deed(BulkAction action, String reason, boolean real) {
        var to = action.to() == null ? null : receivers.of(action.to());
        return new Deed(action, to, reason, real);
    }

    /** What is done to each, with what is the same for all. */
    private final class Deed {

        private final BulkAction action;
        private final @Nullable Receiver to;
        private final String reason;
        private final boolean real;

        Deed(BulkAction action, @Nullable Receiver to, String reason, boolean real) {
            this.action = action;
            this.to = to;
            this.reason = reason;
            this.real = real;
        }

        boolean isReal() {
            return real;
        }

        void checkAndAct(HeldTask task) {
            switch (action.kind()) {
                case ASSIGN -> {
                    var receiver = Objects.requireNonNull(to);
                    moves.checkMayGive(task, receiver);
                    if (real) moves.give(task, receiver.id(), reason);
                }
                case RELEASE -> {
                    moves.checkMayRelease(task);
                    if (real) moves.release(task, reason);
                }
                case SNOOZE -> {
                    moves.checkMaySnooze(task);
                    if (real) moves.snooze(task, Objects.requireNonNull(action.until()), reason);
                }
                case PRIORITY -> {
                    moves.checkMayArrange(task);
                    if (real) moves.prioritise(task, Objects.requireNonNull(action.priority()), reason);
                }
            }
        }
    }
}
