package dk.brobygger.review;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.ReviewState;
import dk.brobygger.task.WorkRejection;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second pair of eyes on answers that are not given yet. The answers stay here as they were looked at. */
@Entity
@Table(name = "inbox_review")
class Review {

    @Id
    private UUID id;

    private String taskId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String step;
    private String askedBy;
    private String askedOf;
    private Instant askedAt;
    private String question;
    private String answers;

    @Enumerated(EnumType.STRING)
    private ReviewState outcome;

    @Nullable
    private String answeredBy;

    @Nullable
    private Instant answeredAt;

    @Nullable
    private String words;

    protected Review() {}

    /** @param answers JSON object, what the asker has typed so far */
    Review(HeldTask task, UserId by, UserId of, Instant now, String question, String answers) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.taskId = task.id();
        this.caseId = task.caseId();
        this.step = task.name();
        this.askedBy = by.value();
        this.askedOf = of.value();
        this.askedAt = now;
        this.question = question;
        this.answers = answers;
        this.outcome = ReviewState.ASKED;
    }

    void answer(ReviewState how, UserId by, Instant now, String said) {
        outcome = how;
        answeredBy = by.value();
        answeredAt = now;
        words = said;
    }

    /** @throws WorkRejection if it is the one who asked */
    void askInstead(UserId other) {
        if (askedBy.equals(other.value())) throw new WorkRejection(WorkRejection.Reason.OWN_WORK);
        askedOf = other.value();
    }

    String taskId() {
        return taskId;
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }

    UserId askedOf() {
        return new UserId(askedOf);
    }

    ReviewFacts facts() {
        return new ReviewFacts(
                id,
                taskId,
                caseId,
                step,
                askedBy(),
                askedOf(),
                askedAt,
                question,
                answers,
                outcome,
                answeredBy == null ? null : new UserId(answeredBy),
                answeredAt,
                words);
    }
}
