package dk.brobygger.review;

import dk.brobygger.answer.KeptDrafts;
import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.Receivers;
import dk.brobygger.task.ReviewState;
import dk.brobygger.task.WorkRejection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Answers that one who leaves was asked to look at: another looks at them, who may handle the step, never the one who asked. */
@Component
class ReviewsLeft implements Belongings {

    private final Reviews reviews;
    private final HeldTasks tasks;
    private final KeptDrafts drafts;
    private final Receivers receivers;
    private final ApplicationEventPublisher events;

    ReviewsLeft(
            Reviews reviews,
            HeldTasks tasks,
            KeptDrafts drafts,
            Receivers receivers,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.drafts = drafts;
        this.receivers = receivers;
        this.events = events;
    }

    @Override
    public String titleKey() {
        return "inbox.left.reviews";
    }

    @Override
    public List<Belonging> of(UserId owner) {
        var waiting = reviews.waitingFor(List.of(owner.value()));
        var asked = tasks.readAll(waiting.stream().map(Review::taskId).toList()).stream()
                .filter(task -> task.marks().review() == ReviewState.ASKED)
                .map(HeldTask::id)
                .collect(Collectors.toSet());
        return waiting.stream()
                .filter(review -> asked.contains(review.taskId()))
                .map(Review::facts)
                .map(review -> new Belonging(review.id().toString(), review.step()))
                .toList();
    }

    @Override
    public boolean suits(Belonging what, UserId to) {
        return reviews.taskOf(UUID.fromString(what.id()))
                .flatMap(tasks::read)
                .filter(task -> !mayLook(task, to))
                .isEmpty();
    }

    private boolean mayLook(HeldTask task, UserId to) {
        try {
            checkMayLook(task, to);
            return true;
        } catch (WorkRejection refused) {
            return false;
        }
    }

    private void checkMayLook(HeldTask task, UserId to) {
        if (ReviewDesk.isWorkOf(drafts, task, to)) throw new WorkRejection(WorkRejection.Reason.OWN_WORK);
        receivers.of(to).checkMayLookAt(task);
    }

    /** The question is taken back, so that its asker can ask another, or go on without. */
    @Override
    public void giveUp(Belonging what, UserId from) {
        reviews.taskOf(UUID.fromString(what.id())).flatMap(tasks::lockUnseen).ifPresent(task -> takeBack(task, from));
    }

    private void takeBack(HeldTask task, UserId from) {
        reviews.askedOfTask(task.id())
                .filter(review -> review.askedOf().equals(from))
                .ifPresent(review -> {
                    reviews.delete(review);
                    task.marks().reviewIs(null);
                    var step = task.step();
                    events.publishEvent(
                            new ReviewWithdrawn(step.caseId(), task.name(), step.processId(), step.elementId()));
                });
    }

    /** @throws WorkRejection if it would go to the one whose work it is, or to somebody who can't be asked about this step */
    @Override
    public void handOver(Belonging what, UserId from, UserId to) {
        reviews.taskOf(UUID.fromString(what.id())).flatMap(tasks::lockUnseen).ifPresent(task -> ask(task, from, to));
    }

    /** The task is locked, as it is by who answers: a question that was answered meanwhile stays answered. */
    private void ask(HeldTask task, UserId from, UserId to) {
        reviews.askedOfTask(task.id())
                .filter(review -> review.askedOf().equals(from))
                .ifPresent(review -> {
                    checkMayLook(task, to);
                    review.askInstead(to);
                    task.marks().askedToLook(to, review.askedBy());
                    var step = task.step();
                    events.publishEvent(new ReviewHandedOn(
                            step.caseId(),
                            task.name(),
                            step.processId(),
                            step.elementId(),
                            from,
                            to,
                            review.askedBy(),
                            task.id()));
                });
    }
}
