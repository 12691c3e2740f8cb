package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What came of a course: both sides' answers, and self-support some time after it ended. */
@Entity
@Table(name = "evaluation")
class Evaluation extends AbstractAggregateRoot<Evaluation> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private LocalDate courseEndedOn;

    @ElementCollection
    @CollectionTable(name = "evaluation_measurement", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Measurement> measurements = new ArrayList<>();

    private @Nullable Integer citizenSatisfaction;
    private @Nullable Integer companySatisfaction;
    private @Nullable String learning;

    @Version
    private long version;

    protected Evaluation() {}

    /** @param days after the course ended, rising */
    Evaluation(CaseId caseId, LocalDate courseEndedOn, List<Integer> days) {
        this.caseId = caseId;
        this.courseEndedOn = courseEndedOn;
        days.forEach(day -> measurements.add(new Measurement(day, courseEndedOn.plusDays(day), null, null, false)));
    }

    Optional<Measurement> next() {
        return measurements.stream()
                .filter(measurement -> !measurement.isMade())
                .findFirst();
    }

    /**
     * @param selfSupporting yes, partly or no
     * @param byHand whether a person answered, because nothing was known
     */
    void measure(String selfSupporting, BigDecimal weeklyHours, boolean byHand) {
        var next = next().orElseThrow(() -> new AftercareRejection(AftercareRejection.Reason.NO_MEASUREMENT_LEFT));
        measurements.set(measurements.indexOf(next), next.made(selfSupporting, weeklyHours, byHand));
        registerEvent(new EffectMeasured(caseId, next.days(), selfSupporting, byHand));
    }

    void citizenAnswered(@Nullable Integer satisfaction) {
        citizenSatisfaction = satisfaction;
        registerEvent(new SurveyAnswered(caseId, "citizen", satisfaction != null, known(satisfaction)));
    }

    void companyAnswered(@Nullable Integer satisfaction) {
        companySatisfaction = satisfaction;
        registerEvent(new SurveyAnswered(caseId, "company", satisfaction != null, known(satisfaction)));
    }

    void close(String what) {
        learning = what;
        registerEvent(new CourseEvaluated(caseId));
    }

    private static int known(@Nullable Integer satisfaction) {
        return satisfaction == null ? 0 : satisfaction;
    }

    EvaluationFacts facts() {
        return new EvaluationFacts(
                caseId, courseEndedOn, List.copyOf(measurements), citizenSatisfaction, companySatisfaction, learning);
    }
}
