package dk.brobygger.task;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people have put on a task. The engine knows only the priority of it. */
@Embeddable
public class TaskMarks {

    /** The priority turned over, so that the lower goes first. */
    private int precedence;

    @Nullable
    private LocalDate followUp;

    @Nullable
    private Instant snoozedUntil;

    private int comments;

    /**
     * Whose the task stays while a colleague works on it. The engine's own delegation is not used: it outlives a new
     * assignee and then forbids completing, this ends by itself with any other owner.
     */
    @Nullable
    private String delegatedBy;

    @Nullable
    private LocalDate pausedUntil;

    /** Working days that were left of the deadline when it was paused. */
    @Nullable
    private Integer pausedDaysLeft;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ReviewState review;

    /** Who is asked to look at it, and by whom; both null when nobody is. */
    @Nullable
    private String reviewOf;

    @Nullable
    private String reviewBy;

    /** Where the deadline was before somebody moved or paused it, who that was, and why; all null when nobody did. */
    @Nullable
    private LocalDate dueBefore;

    @Nullable
    private String dueChangedBy;

    @Nullable
    private String dueChangedWhy;

    protected TaskMarks() {}

    TaskMarks(int priority, @Nullable LocalDate followUp) {
        this.precedence = -priority;
        this.followUp = followUp;
    }

    void weighs(int priority) {
        precedence = -priority;
    }

    public int priority() {
        return -precedence;
    }

    @Nullable
    LocalDate followUp() {
        return followUp;
    }

    void followUpOn(@Nullable LocalDate day) {
        followUp = day;
    }

    /** @param moment null to wake it and take the mark away that it has slept */
    public void sleepUntil(@Nullable Instant moment) {
        snoozedUntil = moment;
    }

    @Nullable
    public Instant snoozedUntil() {
        return snoozedUntil;
    }

    public boolean isAsleep(Instant now) {
        return snoozedUntil != null && snoozedUntil.isAfter(now);
    }

    /** Somebody else has the task: what its owner arranged for himself ends. */
    void changeHands() {
        snoozedUntil = null;
        delegatedBy = null;
        reviewIs(null);
    }

    public void lendBy(@Nullable String owner) {
        delegatedBy = owner;
    }

    @Nullable
    public String delegatedBy() {
        return delegatedBy;
    }

    /** @throws WorkRejection if somebody only works on it for its owner, to whom it goes back */
    public void checkNotLent() {
        if (delegatedBy != null) throw new WorkRejection(WorkRejection.Reason.GIVE_BACK_INSTEAD, delegatedBy);
    }

    void commented() {
        comments++;
    }

    public void pause(LocalDate until, int daysLeft) {
        pausedUntil = until;
        pausedDaysLeft = daysLeft;
    }

    public void goOn() {
        pausedUntil = null;
        pausedDaysLeft = null;
    }

    /** Working days that are left once the pause is over; null when nothing is paused. */
    @Nullable
    public Integer pausedDaysLeft() {
        return pausedDaysLeft;
    }

    public boolean isPaused(LocalDate today) {
        return pausedUntil != null && pausedUntil.isAfter(today);
    }

    public void dueWas(LocalDate before, UserId by, String why) {
        dueBefore = before;
        dueChangedBy = by.value();
        dueChangedWhy = why;
    }

    public void askedToLook(UserId of, UserId by) {
        review = ReviewState.ASKED;
        reviewOf = of.value();
        reviewBy = by.value();
    }

    /** @param state null when nobody is asked any more */
    public void reviewIs(@Nullable ReviewState state) {
        review = state;
        reviewOf = null;
        reviewBy = null;
    }

    @Nullable
    public String reviewOf() {
        return reviewOf;
    }

    /** Who asks; null when nobody does. */
    @Nullable
    public String reviewBy() {
        return reviewBy;
    }

    @Nullable
    public ReviewState review() {
        return review;
    }

    /** @throws TaskConflict if it must go back to its owner, or be looked at by a colleague, before it is completed */
    public void checkThatNobodyElseGoesFirst() {
        if (delegatedBy != null) throw new TaskConflict(TaskConflict.Reason.DELEGATED);
        if (review == ReviewState.ASKED) throw new TaskConflict(TaskConflict.Reason.UNDER_REVIEW);
    }

    /** All of it in one text, to notice a change by. */
    String asArranged() {
        return priority() + " " + (snoozedUntil == null ? 0 : snoozedUntil.toEpochMilli()) + " "
                + Objects.toString(delegatedBy, "-") + " " + Objects.toString(pausedUntil, "-") + " "
                + Objects.toString(review, "-");
    }

    InboxItem.Marks shown(@Nullable String lastNote, @Nullable Instant ownerSince, LocalDate today, Instant now) {
        return new InboxItem.Marks(
                priority(),
                followUp,
                isAsleep(now) ? snoozedUntil : null,
                snoozedUntil != null && !isAsleep(now),
                lastNote,
                comments,
                ownerSince,
                delegatedBy,
                isPaused(today) ? pausedUntil : null,
                review,
                reviewOf,
                dueBefore == null || dueChangedBy == null || dueChangedWhy == null
                        ? null
                        : new InboxItem.DueChange(dueBefore, dueChangedBy, dueChangedWhy));
    }
}
