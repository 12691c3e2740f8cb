package dk.brobygger.progression;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Progressionsmåling: a candidate's work functions on one day, rated by consultant, mentor and candidate. */
@Entity
@Table(name = "progression_review")
class ProgressionReview extends AbstractAggregateRoot<ProgressionReview> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private int week;
    private LocalDate heldOn;

    @Nullable
    private LocalDate extraFollowUpOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "progression_score", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<ReviewedFunction> functions = new ArrayList<>();

    @Version
    private long version;

    protected ProgressionReview() {}

    /** @param week week of the placement that the review was planned for */
    ProgressionReview(CaseId caseId, int week, LocalDate heldOn, List<ReviewedFunction> functions) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.week = week;
        this.heldOn = heldOn;
        this.functions.addAll(functions);
        registerEvent(new ProgressionReviewed(caseId, week, heldOn, functions.size()));
        if (needsExtraFollowUp()) registerEvent(new ExtraFollowUpNeeded(caseId, week));
    }

    /** What lay behind a fall or a standstill was talked through. */
    void followedUp(LocalDate day) {
        if (extraFollowUpOn != null) return;
        extraFollowUpOn = day;
        registerEvent(new ExtraFollowUpHeld(caseId, week, day));
    }

    boolean needsExtraFollowUp() {
        return functions.stream().anyMatch(ReviewedFunction::needsExtraFollowUp);
    }

    Optional<ReviewedFunction> of(UUID function) {
        return functions.stream()
                .filter(reviewed -> reviewed.functionId().equals(function))
                .findFirst();
    }

    List<ReviewedFunction> functions() {
        return List.copyOf(functions);
    }

    int week() {
        return week;
    }
}
