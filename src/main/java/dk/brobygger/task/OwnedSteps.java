package dk.brobygger.task;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's open tasks that something has become of by itself.
 *
 * @param many how many, at least one
 * @param only which one, when it is one
 */
public record OwnedSteps(UserId owner, int many, @Nullable Only only) {

    /** The task, by nothing that is personal. */
    public record Only(String taskId, CaseId caseId, String step) {}
}
