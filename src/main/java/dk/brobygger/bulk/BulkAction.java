package dk.brobygger.bulk;

import dk.brobygger.identity.UserId;
import dk.brobygger.task.WorkRejection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done to many tasks.
 *
 * @param to who gets them
 * @param until the day they are put off to
 */
public record BulkAction(
        Kind kind,
        @Nullable UserId to,
        @Nullable LocalDate until,
        @Nullable Integer priority) {

    public enum Kind {
        ASSIGN,
        RELEASE,
        SNOOZE,
        PRIORITY
    }

    public BulkAction {
        var complete = switch (kind) {
            case ASSIGN -> to != null;
            case RELEASE -> true;
            case SNOOZE -> until != null;
            case PRIORITY -> priority != null;
        };
        if (!complete) throw new WorkRejection(WorkRejection.Reason.UNKNOWN_ACTION).at("action");
    }

    public static BulkAction assign(UserId to) {
        return new BulkAction(Kind.ASSIGN, to, null, null);
    }

    public static BulkAction release() {
        return new BulkAction(Kind.RELEASE, null, null, null);
    }

    public static BulkAction snooze(LocalDate until) {
        return new BulkAction(Kind.SNOOZE, null, until, null);
    }

    public static BulkAction priority(int priority) {
        return new BulkAction(Kind.PRIORITY, null, null, priority);
    }
}
