package dk.brobygger.inbox;

import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers that one who leaves was asked to look at: another looks at them, never the one who asked. */
@Component
class ReviewsLeft implements Belongings {

    private final Reviews reviews;
    private final InboxTasks tasks;

    ReviewsLeft(Reviews reviews, InboxTasks tasks) {
        this.reviews = reviews;
        this.tasks = tasks;
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

    /** @throws WorkRejection if it would go to the one who asked */
    @Override
    public void handOver(Belonging what, UserId from, UserId to) {
        reviews.findById(UUID.fromString(what.id())).ifPresent(review -> {
            reviews.save(review.askInstead(to));
            tasks.lock(review.taskId()).ifPresent(task -> task.marks().askedToLook(to, review.askedBy()));
        });
    }
}
