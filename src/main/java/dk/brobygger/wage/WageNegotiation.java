package dk.brobygger.wage;

import dk.brobygger.casefile.CaseId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Lønforhandling: so many rounds as the municipality allows about the functions that have reached 7, ending in an agreement or in none. */
@Entity
@Table(name = "wage_negotiation")
class WageNegotiation extends AbstractAggregateRoot<WageNegotiation> {

    enum Status {
        OPEN,
        OFFERED,
        ACCEPTED,
        AGREED,
        NONE,
        DROPPED
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private NegotiationId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant openedAt;

    @Convert(converter = FunctionNames.class)
    private List<String> functions;

    private @Nullable BigDecimal wishedHours;
    private @Nullable BigDecimal wishedWage;
    private int round;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "offer_kind"))
    @AttributeOverride(name = "functions", column = @Column(name = "offer_functions"))
    @AttributeOverride(name = "weeklyHours", column = @Column(name = "offer_hours"))
    @AttributeOverride(name = "hourlyWage", column = @Column(name = "offer_wage"))
    private @Nullable Terms offer;

    private @Nullable BigDecimal counterHours;
    private @Nullable BigDecimal counterWage;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "agreed_kind"))
    @AttributeOverride(name = "functions", column = @Column(name = "agreed_functions"))
    @AttributeOverride(name = "weeklyHours", column = @Column(name = "agreed_hours"))
    @AttributeOverride(name = "hourlyWage", column = @Column(name = "agreed_wage"))
    private @Nullable Terms agreed;

    private @Nullable LocalDate firstDay;
    private @Nullable String stepUpPlan;
    private @Nullable Boolean granted;
    private @Nullable String grantLegalBasis;
    private @Nullable String grantReasons;

    @Enumerated(EnumType.STRING)
    private @Nullable NoWagesReason noWagesReason;

    private @Nullable String noWagesExplanation;
    private @Nullable String assessment;

    @Version
    private long version;

    protected WageNegotiation() {}

    WageNegotiation(CaseId caseId, List<String> functions, Instant now) {
        this.id = NegotiationId.next();
        this.caseId = caseId;
        this.functions = List.copyOf(functions);
        this.status = Status.OPEN;
        this.openedAt = now;
        registerEvent(new WageNegotiationOpened(caseId, id, List.copyOf(functions)));
    }

    /** What the municipality and the candidate go for. */
    void prepare(List<String> about, BigDecimal weeklyHours, BigDecimal hourlyWage) {
        ensureRunning();
        functions = new ArrayList<>(about);
        wishedHours = weeklyHours;
        wishedWage = hourlyWage;
    }

    /**
     * A meeting was held and an offer lies on the table.
     *
     * @param rounds how many there may be at most
     * @throws WageRejection if they are used
     */
    void offer(Terms terms, int rounds) {
        startRound(rounds);
        offer = terms;
        status = Status.OFFERED;
        registerEvent(new WageOffered(caseId, round, terms.kind(), terms.weeklyHours()));
    }

    /** A meeting was held and nothing was offered. */
    void endWithoutOffer(int rounds) {
        startRound(rounds);
        offer = null;
    }

    void accept() {
        ensureOffered();
        status = Status.ACCEPTED;
        registerEvent(new WageOfferAnswered(caseId, round, "accepted"));
    }

    void counter(BigDecimal weeklyHours, BigDecimal hourlyWage) {
        ensureOffered();
        counterHours = weeklyHours;
        counterWage = hourlyWage;
        status = Status.OPEN;
        registerEvent(new WageOfferAnswered(caseId, round, "counter"));
    }

    void reject() {
        ensureOffered();
        status = Status.OPEN;
        registerEvent(new WageOfferAnswered(caseId, round, "rejected"));
    }

    boolean mayNegotiateAgain(int rounds) {
        return round < rounds;
    }

    /**
     * All three have said yes.
     *
     * @param stillTrained functions that go on as placement beside the paid hours
     * @param placementRunsUntil last day of the placement while it runs, else null
     * @throws WageRejection if the agreement breaks a rule
     */
    void conclude(
            Terms terms,
            List<String> stillTrained,
            LocalDate first,
            @Nullable String plan,
            LocalDate today,
            @Nullable LocalDate placementRunsUntil) {
        if (status != Status.ACCEPTED) throw new WageRejection(WageRejection.Reason.NOT_ACCEPTED);
        if (first.isBefore(today)) throw new WageRejection(WageRejection.Reason.STARTS_IN_THE_PAST).at("firstDay");
        if (terms.kind() == WageKind.HYBRID) {
            if (placementRunsUntil == null)
                throw new WageRejection(WageRejection.Reason.NO_PLACEMENT_RUNNING).at("kind");
            var both = terms.functions().stream().filter(stillTrained::contains).toList();
            if (!both.isEmpty())
                throw new WageRejection(WageRejection.Reason.SAME_FUNCTIONS, String.join(", ", both))
                        .at("stillTrained");
        } else if (placementRunsUntil != null && !first.isAfter(placementRunsUntil)) {
            throw new WageRejection(WageRejection.Reason.STARTS_DURING_PLACEMENT, placementRunsUntil).at("firstDay");
        }
        agreed = terms;
        firstDay = first;
        stepUpPlan = plan;
        granted = null;
        if (!terms.kind().needsGrant()) settle();
    }

    /** Afgørelse about løntilskud or fleksjob. */
    void rule(boolean isGranted, String legalBasis, String reasons) {
        if (agreed == null || !agreed.kind().needsGrant()) throw new WageRejection(WageRejection.Reason.NOTHING_AGREED);
        granted = isGranted;
        grantLegalBasis = legalBasis;
        grantReasons = reasons;
        registerEvent(new WageSubsidyRuled(caseId, agreed.kind(), isGranted));
        if (isGranted) {
            settle();
        } else {
            agreed = null;
            firstDay = null;
            status = Status.OPEN;
        }
    }

    /** There will be no wages; why. */
    void endWithout(NoWagesReason reason, String explanation) {
        ensureRunning();
        status = Status.NONE;
        noWagesReason = reason;
        noWagesExplanation = explanation;
        registerEvent(new NoWagesAgreed(caseId, reason));
    }

    /** What the leder decided about the broken promise. */
    void assess(String decision) {
        assessment = decision;
        registerEvent(new WageDeviationAssessed(caseId, decision));
    }

    /** The course ended before the parties did. */
    void drop() {
        if (isRunning()) status = Status.DROPPED;
    }

    /** An agreement that came to nothing: the first day was called off. */
    void fallThrough() {
        if (status == Status.AGREED) status = Status.DROPPED;
    }

    private void settle() {
        status = Status.AGREED;
        registerEvent(new WageAgreed(caseId, id, agreed.kind(), agreed.weeklyHours(), firstDay));
    }

    private void startRound(int rounds) {
        ensureRunning();
        if (!mayNegotiateAgain(rounds)) throw new WageRejection(WageRejection.Reason.TOO_MANY_ROUNDS, rounds);
        round++;
    }

    private void ensureRunning() {
        if (!isRunning()) throw new WageRejection(WageRejection.Reason.NEGOTIATION_ENDED);
    }

    private void ensureOffered() {
        if (status != Status.OFFERED || offer == null) throw new WageRejection(WageRejection.Reason.NO_OFFER);
    }

    boolean isRunning() {
        return status == Status.OPEN || status == Status.OFFERED || status == Status.ACCEPTED;
    }

    boolean isAgreed() {
        return status == Status.AGREED;
    }

    Optional<Terms> agreed() {
        return Optional.ofNullable(agreed);
    }

    NegotiationId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    NegotiationFacts facts() {
        return new NegotiationFacts(
                id,
                caseId,
                status.name(),
                openedAt,
                functions,
                wishedHours,
                wishedWage,
                round,
                offer,
                counterHours,
                counterWage,
                agreed,
                firstDay,
                stepUpPlan,
                granted,
                noWagesReason,
                assessment);
    }
}
