package dk.brobygger.wage;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Ansættelse: what was agreed becomes a job, from the contract to the day that it ends. */
@Entity
@Table(name = "employment")
class Employment extends AbstractAggregateRoot<Employment> {

    enum Status {
        AGREED,
        STARTED,
        CANCELLED,
        ENDED
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "negotiation_id"))
    private @Nullable NegotiationId negotiation;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Terms terms;

    private LocalDate firstDay;
    private boolean contractSeen;
    private @Nullable LocalDate placementEndedOn;
    private @Nullable String vitasCaseNumber;
    private boolean leavesBenefit;
    private @Nullable String cancelledBecause;
    private @Nullable String incomeResult;
    private @Nullable BigDecimal monthlyIncome;
    private @Nullable LocalDate endedOn;

    @Version
    private long version;

    protected Employment() {}

    /** @param negotiation null for a job that was found beside the negotiation */
    Employment(CaseId caseId, @Nullable NegotiationId negotiation, Terms terms, LocalDate firstDay) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.negotiation = negotiation;
        this.terms = terms;
        this.firstDay = firstDay;
        this.status = Status.AGREED;
    }

    /**
     * The contract says what was agreed, or what it says now holds.
     *
     * @param seen whether the ansættelsesbevis was seen
     * @param requiredAbove hours a week from which it must be
     */
    void contractIsInOrder(
            boolean seen, BigDecimal weeklyHours, BigDecimal hourlyWage, LocalDate first, BigDecimal requiredAbove) {
        ensureAgreed();
        var inContract = new Terms(terms.kind(), terms.functions(), weeklyHours, hourlyWage);
        if (inContract.requireContract(requiredAbove) && !seen)
            throw new WageRejection(WageRejection.Reason.CONTRACT_NOT_SEEN).at("contractSeen");
        terms = inContract;
        firstDay = first;
        contractSeen = seen;
        registerEvent(new ContractChecked(caseId, "inOrder"));
    }

    /** The placement ends in VITAS; it may not overlap the first paid day. */
    void placementEnded(LocalDate on, String vitasNumber, boolean leaves) {
        ensureAgreed();
        if (!on.isBefore(firstDay))
            throw new WageRejection(WageRejection.Reason.ENDS_AFTER_FIRST_DAY, firstDay).at("placementEndedOn");
        placementEndedOn = on;
        vitasCaseNumber = vitasNumber;
        leavesBenefit = leaves;
        registerEvent(new PlacementEndedForWages(caseId, on));
    }

    /** The first paid day was worked. */
    void start(LocalDate today) {
        ensureAgreed();
        if (today.isBefore(firstDay)) throw new WageRejection(WageRejection.Reason.NOT_BEFORE_FIRST_DAY, firstDay);
        status = Status.STARTED;
        registerEvent(new EmploymentStarted(caseId, firstDay, terms.weeklyHours()));
    }

    void postpone(LocalDate newFirstDay, LocalDate today) {
        ensureAgreed();
        if (!newFirstDay.isAfter(today))
            throw new WageRejection(WageRejection.Reason.STARTS_IN_THE_PAST).at("newFirstDay");
        firstDay = newFirstDay;
        registerEvent(new EmploymentPostponed(caseId, newFirstDay));
    }

    /** The start is called off; the way leads back to the negotiation. */
    void cancel(String reason) {
        ensureAgreed();
        status = Status.CANCELLED;
        cancelledBecause = reason;
        registerEvent(new EmploymentCancelled(caseId, reason));
    }

    void checkIncome(String result, @Nullable BigDecimal monthly) {
        incomeResult = result;
        monthlyIncome = monthly;
        registerEvent(new IncomeChecked(caseId, result));
    }

    void raiseTo(BigDecimal weeklyHours, LocalDate from) {
        ensureStarted();
        terms = new Terms(terms.kind(), terms.functions(), weeklyHours, terms.hourlyWage());
        registerEvent(new PaidHoursRaised(caseId, from, weeklyHours));
    }

    void end(LocalDate lastDay) {
        ensureStarted();
        status = Status.ENDED;
        endedOn = lastDay;
        registerEvent(new JobLost(caseId, lastDay));
    }

    private void ensureAgreed() {
        if (status != Status.AGREED) throw new WageRejection(WageRejection.Reason.NOTHING_AGREED);
    }

    private void ensureStarted() {
        if (status != Status.STARTED) throw new WageRejection(WageRejection.Reason.NOT_EMPLOYED);
    }

    boolean isAgreed() {
        return status == Status.AGREED;
    }

    boolean isStarted() {
        return status == Status.STARTED;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    Optional<NegotiationId> negotiation() {
        return Optional.ofNullable(negotiation);
    }

    EmploymentFacts facts() {
        return new EmploymentFacts(
                caseId,
                status.name(),
                firstDay,
                terms.weeklyHours(),
                terms.hourlyWage(),
                terms.kind(),
                terms.functions(),
                placementEndedOn,
                leavesBenefit,
                incomeResult,
                endedOn);
    }
}
