package dk.brobygger.inbox;

import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Answers that one who leaves was asked to look at: another looks at them, never the one who asked. */
@Component
class ReviewsLeft implements Belongings {

    private final Reviews reviews;
    private final InboxTasks tasks;
    private final ApplicationEventPublisher events;

    ReviewsLeft(Reviews reviews, InboxTasks tasks, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public String titleKey() {
        return "inbox.left.reviews";
    }

    @Override
    public List<Belonging> of(UserId owner) {
        return reviews.waitingFor(List.of(owner.value())).stream()
                .map(Review::facts)
                .map(review -> new Belonging(review.id().toString(), review.step()))
                .toList();
    }

    /** @throws WorkRejection if it would go to the one who asked, or whose work it is */
    @Override
    public void handOver(Belonging what, UserId from, UserId to) {
        reviews.taskOf(UUID.fromString(what.id())).flatMap(tasks::lock).ifPresent(task -> ask(task, from, to));
    }

    /** The task is locked, as it is by who answers: a question that was answered meanwhile stays answered. */
    private void ask(InboxTask task, UserId from, UserId to) {
        reviews.askedOfTask(task.getId())
                .filter(review -> review.askedOf().equals(from))
                .ifPresent(review -> {
                    if (ReviewDesk.isWorkOf(task, to)) throw new WorkRejection(WorkRejection.Reason.OWN_WORK);
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
                            task.getId()));
                });
    }
}
