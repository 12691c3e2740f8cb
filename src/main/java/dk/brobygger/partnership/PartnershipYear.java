package dk.brobygger.partnership;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One year of a partnership, evaluated once; its id is the business key of its process. */
@Entity
@Table(name = "partnership_year")
class PartnershipYear extends AbstractAggregateRoot<PartnershipYear> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "partnership_id"))
    private PartnershipId partnership;

    @Column(name = "year_number")
    private int number;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @Column(name = "is_over")
    private boolean over;

    private @Nullable LocalDate evaluatedOn;
    private @Nullable String participants;
    private @Nullable Integer coursesReached;
    private @Nullable Integer jobsReached;
    private @Nullable Integer satisfaction;
    private @Nullable String whatWorks;
    private @Nullable String whatToChange;
    private @Nullable String future;
    private @Nullable String changes;
    private @Nullable String withdrawalReason;
    private @Nullable String relationNote;
    private int deviations;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PartnershipYear() {}

    PartnershipYear(PartnershipId partnership, int number, LocalDate firstDay) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.partnership = partnership;
        this.number = number;
        this.firstDay = firstDay;
        this.lastDay = firstDay.plusYears(1).minusDays(1);
    }

    PartnershipYear next() {
        over = true;
        return new PartnershipYear(partnership, number + 1, lastDay.plusDays(1));
    }

    /** When the evaluation is due: early enough for either party to give notice, at least a month before the end. */
    LocalDate evaluationDay(int noticeMonths) {
        return lastDay.minusMonths(Math.min(11, Math.max(1, noticeMonths)));
    }

    void evaluated(YearEvaluation evaluation) {
        evaluatedOn = evaluation.heldOn();
        participants = evaluation.participants();
        coursesReached = evaluation.coursesReached();
        jobsReached = evaluation.jobsReached();
        satisfaction = evaluation.satisfaction();
        whatWorks = evaluation.whatWorks();
        whatToChange = evaluation.whatToChange();
        future = evaluation.future();
    }

    void agreedChanges(String text) {
        changes = text;
    }

    void deviates() {
        deviations++;
    }

    /** @throws PartnershipRejection if it has been said before */
    void withdraws(String reason) {
        if (withdrawalReason != null || over)
            throw new PartnershipRejection(PartnershipRejection.Reason.WITHDRAWN_ALREADY);
        withdrawalReason = reason;
    }

    void relationIs(String note) {
        relationNote = note;
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    UUID id() {
        return id;
    }

    PartnershipId partnership() {
        return partnership;
    }

    YearFacts facts(int noticeMonths) {
        return new YearFacts(
                id.toString(),
                partnership,
                number,
                firstDay,
                lastDay,
                evaluationDay(noticeMonths),
                evaluatedOn,
                coursesReached,
                jobsReached,
                future,
                withdrawalReason,
                deviations,
                over);
    }
}
