package dk.brobygger.bell;

import dk.brobygger.comments.ColleagueMentioned;
import dk.brobygger.deputy.AbsenceEnded;
import dk.brobygger.deputy.AbsenceSet;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.StepReleased;
import dk.brobygger.review.ReviewAnswered;
import dk.brobygger.review.ReviewAsked;
import dk.brobygger.review.ReviewHandedOn;
import dk.brobygger.task.ReviewState;
import dk.brobygger.views.ViewGiven;
import dk.brobygger.work.ChangeUndone;
import dk.brobygger.work.DeadlineMoved;
import dk.brobygger.work.DeadlinePaused;
import dk.brobygger.work.DeadlineResumed;
import dk.brobygger.work.StepAssigned;
import dk.brobygger.work.StepDelegated;
import dk.brobygger.work.StepReturned;
import dk.brobygger.work.UndoKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens, and knows whom it concerns. Work that a model brings is told by the list itself. */
@Component
class BellEars {

    private final Belfry belfry;
    private final CurrentUser user;

    BellEars(Belfry belfry, CurrentUser user) {
        this.belfry = belfry;
        this.user = user;
    }

    @EventListener
    void on(StepAssigned event) {
        belfry.ring(Ring.ofStep(event.to(), BellKind.ASSIGNED, actor(), event.taskId(), event.caseId(), event.step()));
        event.from()
                .ifPresent(from -> belfry.ring(
                        Ring.ofStep(from, BellKind.TAKEN_AWAY, actor(), event.taskId(), event.caseId(), event.step())));
    }

    @EventListener
    void on(StepReleased event) {
        event.from()
                .ifPresent(from -> belfry.ring(
                        Ring.ofStep(from, BellKind.TAKEN_AWAY, actor(), event.taskId(), event.caseId(), event.step())));
    }

    @EventListener
    void on(StepDelegated event) {
        belfry.ring(Ring.ofStep(event.to(), BellKind.LENT, actor(), event.taskId(), event.caseId(), event.step()));
    }

    @EventListener
    void on(StepReturned event) {
        belfry.ring(
                Ring.ofStep(event.from(), BellKind.TAKEN_AWAY, actor(), event.taskId(), event.caseId(), event.step()));
        event.to()
                .ifPresent(owner -> belfry.ring(
                        Ring.ofStep(owner, BellKind.RETURNED, actor(), event.taskId(), event.caseId(), event.step())));
    }

    /** Nobody is left with the news of what was taken back at once. */
    @EventListener
    void on(ChangeUndone event) {
        if (event.kind() == UndoKind.ASSIGN)
            belfry.silence(event.taskId(), user.id(), Set.of(BellKind.ASSIGNED, BellKind.TAKEN_AWAY));
    }

    @EventListener
    void on(ReviewAsked event) {
        belfry.ring(Ring.ofStep(
                event.asked(), BellKind.REVIEW_ASKED, actor(), event.taskId(), event.caseId(), event.step()));
    }

    /** As if he had been asked in the first place, by the one who asks; who handed it on is in the history. */
    @EventListener
    void on(ReviewHandedOn event) {
        belfry.ring(Ring.ofStep(
                event.asked(), BellKind.REVIEW_ASKED, event.askedBy(), event.taskId(), event.caseId(), event.step()));
    }

    @EventListener
    void on(ReviewAnswered event) {
        var kind = event.outcome() == ReviewState.APPROVED ? BellKind.REVIEW_APPROVED : BellKind.REVIEW_SENT_BACK;
        belfry.ring(Ring.ofStep(event.askedBy(), kind, actor(), event.taskId(), event.caseId(), event.step()));
    }

    @EventListener
    void on(ColleagueMentioned event) {
        belfry.ring(new Ring(
                event.mentioned(),
                BellKind.MENTIONED,
                actor(),
                null,
                1,
                event.taskId().orElse(null),
                event.caseId(),
                null,
                null,
                null,
                null));
    }

    @EventListener
    void on(DeadlineMoved event) {
        event.owner()
                .ifPresent(owner -> belfry.ring(
                        Ring.ofStep(owner, BellKind.DUE_MOVED, actor(), event.taskId(), event.caseId(), event.step())
                                .until(event.to())));
    }

    @EventListener
    void on(DeadlinePaused event) {
        event.owner()
                .ifPresent(owner -> belfry.ring(
                        Ring.ofStep(owner, BellKind.DUE_MOVED, actor(), event.taskId(), event.caseId(), event.step())
                                .until(event.to())));
    }

    @EventListener
    void on(DeadlineResumed event) {
        event.owner()
                .ifPresent(owner -> belfry.ring(
                        Ring.ofStep(owner, BellKind.DUE_MOVED, actor(), event.taskId(), event.caseId(), event.step())
                                .until(event.to())));
    }

    @EventListener
    void on(AbsenceSet event) {
        var deputy = event.deputy();
        if (deputy == null) return;
        belfry.ring(Ring.ofDeputy(
                deputy, BellKind.DEPUTY_NAMED, actor(), event.absent(), event.firstDay(), event.lastDay()));
    }

    @EventListener
    void on(AbsenceEnded event) {
        var deputy = event.deputy();
        if (deputy == null) return;
        belfry.ring(Ring.ofDeputy(deputy, BellKind.DEPUTY_ENDED, actor(), event.absent(), null, null));
    }

    @EventListener
    void on(ViewGiven event) {
        event.to().forEach(one -> belfry.ring(Ring.ofView(one, actor(), event.view())));
    }

    /** Null when a timer or a job did it. */
    private @Nullable UserId actor() {
        var who = user.id();
        return who.equals(UserId.SYSTEM) ? null : who;
    }
}
