package dk.brobygger.effort;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.EffortRejection.Reason;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Parallelindsats: other parts of the municipality help with a barrier while the placement goes on. The company is not
 * told of it; its id is the business key of its own process.
 */
@Entity
@Table(name = "parallel_effort")
class ParallelEffort extends AbstractAggregateRoot<ParallelEffort> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Barrier barrier;

    private LocalDate reportedOn;
    private boolean opened;

    @Enumerated(EnumType.STRING)
    private EffortState state;

    @Nullable
    private String question;

    /** Member to answer; an empty text until the member has answered. */
    @ElementCollection
    @CollectionTable(name = "parallel_effort_member", joinColumns = @JoinColumn(name = "effort_id"))
    @MapKeyColumn(name = "member")
    @Column(name = "answer")
    private Map<String, String> answers = new TreeMap<>();

    @Nullable
    private LocalDate reviewOn;

    @Version
    private long version;

    protected ParallelEffort() {}

    ParallelEffort(CaseId caseId, Barrier barrier, LocalDate today) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.barrier = barrier;
        this.reportedOn = today;
        this.state = EffortState.REPORTED;
        registerEvent(new BarrierReported(caseId, key()));
    }

    /** The process takes it up. */
    void open() {
        opened = true;
    }

    void convoke(List<String> members, String asked) {
        question = asked.strip();
        members.forEach(member -> answers.putIfAbsent(member, ""));
        state = EffortState.ONGOING;
    }

    /** @throws EffortRejection if the member is not asked, or has answered */
    void answer(String member, String words) {
        if (!missing().contains(member)) throw new EffortRejection(Reason.MEMBER_HAS_ANSWERED).at("member");
        answers.put(member, words);
        registerEvent(new EffortAnswered(caseId, key(), member));
    }

    void goOn(LocalDate review, LocalDate today) {
        becomes(EffortState.ONGOING, review, today);
    }

    void pause(LocalDate review, LocalDate today) {
        becomes(EffortState.PAUSED, review, today);
    }

    void resolve() {
        becomes(EffortState.RESOLVED);
    }

    void stop() {
        becomes(EffortState.STOPPED);
    }

    private void becomes(EffortState next, LocalDate review, LocalDate today) {
        if (!review.isAfter(today)) throw new EffortRejection(Reason.REVIEW_DAY_NOT_LATER).at("reviewOn");
        reviewOn = review;
        becomes(next);
    }

    private void becomes(EffortState next) {
        if (state == next) return;
        state = next;
        registerEvent(new EffortStateChanged(caseId, key(), next));
    }

    EffortFacts facts() {
        return new EffortFacts(
                key(), caseId, barrier, state, question(), members(), missing(), Map.copyOf(answers), reviewOn);
    }

    boolean isOpened() {
        return opened;
    }

    /** Members who have not answered. */
    List<String> missing() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> members() {
        return List.copyOf(answers.keySet());
    }

    String question() {
        return question == null ? "" : question;
    }

    CaseId caseId() {
        return caseId;
    }

    String key() {
        return id.toString();
    }
}
