package dk.brobygger.bulk;

import java.util.List;
import java.util.UUID;

/**
 * How far a change of many tasks has come, or what it would do.
 *
 * @param total tasks chosen
 * @param changed tasks that were, or would be, changed
 * @param refused tasks that were not, for whatever reason
 * @param results of those handled so far, in the order chosen
 */
public record BulkProgress(UUID id, State state, int total, int changed, int refused, List<BulkResult> results) {

    public enum State {
        PREVIEW,
        RUNNING,
        STOPPED,
        DONE
    }

    static BulkProgress of(UUID id, State state, int total, List<BulkResult> results) {
        var changed = (int) results.stream().filter(BulkResult::isChange).count();
        return new BulkProgress(id, state, total, changed, results.size() - changed, results);
    }

    /** Tasks handled so far. */
    public int handled() {
        return results.size();
    }
}
