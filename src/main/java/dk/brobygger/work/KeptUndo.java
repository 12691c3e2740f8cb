package dk.brobygger.work;

import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.ReviewState;
import dk.brobygger.task.TaskMarks;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** How a task was before somebody gave it away or put it off. */
@Entity
@Table(name = "inbox_undo")
class KeptUndo implements Persistable<UUID> {

    @Id
    private UUID token;

    private String taskId;
    private String username;

    @Enumerated(EnumType.STRING)
    private UndoKind kind;

    /** The task right after the change; any other, and somebody has gone on from there. */
    private String seen;

    @Nullable
    private String owner;

    @Nullable
    private String delegatedBy;

    @Nullable
    private Instant snoozedUntil;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ReviewState review;

    /** Who was asked to look at it, and by whom. */
    @Nullable
    private String reviewOf;

    @Nullable
    private String reviewBy;

    private Instant expiresAt;

    protected KeptUndo() {}

    /** Remembers a task; call it before the change. */
    KeptUndo(UndoKind kind, HeldTask before, UserId by, Instant until) {
        this.token = UUID.randomUUID();
        this.kind = kind;
        this.taskId = before.id();
        this.username = by.value();
        this.seen = "";
        this.owner = before.owner().map(UserId::value).orElse(null);
        this.delegatedBy = before.marks().delegatedBy();
        this.snoozedUntil = before.marks().snoozedUntil();
        this.review = before.marks().review();
        this.reviewOf = before.marks().reviewOf();
        this.reviewBy = before.marks().reviewBy();
        this.expiresAt = until;
    }

    KeptUndo after(HeldTask changed) {
        seen = changed.asArranged();
        return this;
    }

    boolean isOf(UserId user) {
        return username.equals(user.value());
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isStillSoOf(HeldTask task) {
        return seen.equals(task.asArranged());
    }

    String taskId() {
        return taskId;
    }

    UndoKind kind() {
        return kind;
    }

    @Nullable
    String owner() {
        return owner;
    }

    /** Puts back what the inbox alone knows; the owner is the engine's. */
    void restore(TaskMarks marks) {
        marks.lendBy(delegatedBy);
        marks.sleepUntil(snoozedUntil);
        marks.reviewIs(review);
        if (reviewOf != null && reviewBy != null) marks.askedToLook(new UserId(reviewOf), new UserId(reviewBy));
    }

    Undo shown() {
        return new Undo(token, expiresAt);
    }

    @Override
    public UUID getId() {
        return token;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
