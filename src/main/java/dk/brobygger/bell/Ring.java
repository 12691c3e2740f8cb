package dk.brobygger.bell;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told.
 *
 * @param actor who did it; null when time did
 * @param about the colleague whom it is about, such as the one whom one stands in for
 * @param viewId the saved view that it is about
 * @param many how many tasks it is about; with more than one there is no single task, case and step
 */
record Ring(
        UserId to,
        BellKind kind,
        @Nullable UserId actor,
        @Nullable UserId about,
        int many,
        @Nullable String taskId,
        @Nullable CaseId caseId,
        @Nullable String step,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UUID viewId) {

    static Ring ofStep(UserId to, BellKind kind, @Nullable UserId actor, String taskId, CaseId caseId, String step) {
        return new Ring(to, kind, actor, null, 1, taskId, caseId, step, null, null, null);
    }

    static Ring ofMany(UserId to, BellKind kind, @Nullable UserId actor, int many) {
        return new Ring(to, kind, actor, null, many, null, null, null, null, null, null);
    }

    static Ring ofDeputy(
            UserId to,
            BellKind kind,
            @Nullable UserId actor,
            UserId absent,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        return new Ring(to, kind, actor, absent, 1, null, null, null, first, last, null);
    }

    static Ring ofView(UserId to, @Nullable UserId actor, UUID viewId) {
        return new Ring(to, BellKind.VIEW_GIVEN, actor, null, 1, null, null, null, null, null, viewId);
    }

    Ring until(LocalDate day) {
        return new Ring(to, kind, actor, about, many, taskId, caseId, step, firstDay, day, viewId);
    }

    /** Whether the two are told as one: the same was done by the same one, to tasks. */
    boolean joins(Ring other) {
        return kind.isOfTasks() && to.equals(other.to) && kind == other.kind && Objects.equals(actor, other.actor);
    }

    Ring with(Ring other) {
        return ofMany(to, kind, actor, many + other.many);
    }
}
