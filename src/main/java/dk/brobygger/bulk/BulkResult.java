package dk.brobygger.bulk;

import dk.brobygger.task.HeldTask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of one of many tasks.
 *
 * @param name the step; null when the task is not there any more
 * @param owner user name of who had it before
 * @param messageKey the sentence that says why not, or that it is done
 */
public record BulkResult(
        String taskId,
        @Nullable String name,
        @Nullable String caseNumber,
        @Nullable String owner,
        Outcome outcome,
        String messageKey,
        List<Object> args) {

    public enum Outcome {
        /** In a preview: nothing stands in the way. */
        WOULD_CHANGE,
        CHANGED,
        REFUSED,
        /** It is done, or not there for the asker. */
        GONE,
        /** A fault of ours; the task is as it was. */
        FAILED,
        /** Somebody stopped before it was its turn. */
        NOT_REACHED
    }

    static BulkResult of(HeldTask task, @Nullable String owner, Outcome outcome, String messageKey, List<Object> args) {
        return new BulkResult(task.id(), task.name(), task.caseNumber(), owner, outcome, messageKey, args);
    }

    static BulkResult without(String taskId, Outcome outcome) {
        return new BulkResult(taskId, null, null, null, outcome, "inbox.bulk." + outcome, List.of());
    }

    public boolean isChange() {
        return outcome == Outcome.CHANGED || outcome == Outcome.WOULD_CHANGE;
    }
}
