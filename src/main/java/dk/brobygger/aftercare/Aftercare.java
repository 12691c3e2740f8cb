package dk.brobygger.aftercare;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Efterværn: follow-ups after the first paid day, and hours that go up slowly (»skynde os langsomt«). */
@Entity
@Table(name = "aftercare")
class Aftercare extends AbstractAggregateRoot<Aftercare> {

    enum Status {
        RUNNING,
        SETTLED,
        JOB_LOST
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate firstDay;

    @ElementCollection
    @CollectionTable(name = "aftercare_contact", joinColumns = @JoinColumn(name = "aftercare_id"))
    @OrderColumn(name = "position")
    private List<AftercareContact> contacts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "aftercare_hours", joinColumns = @JoinColumn(name = "aftercare_id"))
    @OrderColumn(name = "position")
    private List<HoursStep> hours = new ArrayList<>();

    private @Nullable LocalDate lostOn;
    private @Nullable String lostBecause;
    private @Nullable String learning;
    private @Nullable String strengths;
    private @Nullable String wayOn;
    private @Nullable String riskReported;

    @Version
    private long version;

    protected Aftercare() {}

    /** @param days after the first paid day, rising */
    Aftercare(CaseId caseId, LocalDate firstDay, BigDecimal weeklyHours, List<Integer> days) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.firstDay = firstDay;
        this.status = Status.RUNNING;
        days.forEach(day -> contacts.add(AftercareContact.planned(day, firstDay)));
        hours.add(new HoursStep(firstDay, weeklyHours));
        registerEvent(new AftercarePlanned(caseId, firstDay, List.copyOf(days)));
    }

    Optional<AftercareContact> nextContact() {
        return contacts.stream().filter(contact -> !contact.isHeld()).findFirst();
    }

    /** The next follow-up was held, and the candidate has the job. */
    void hold(LocalDate on, BigDecimal weeklyHours, int wellbeing, boolean relapseRisk, LocalDate today) {
        var contact = holdNext(on, weeklyHours, wellbeing, relapseRisk, today);
        if (relapseRisk) registerEvent(new RelapseRiskSeen(caseId));
        registerEvent(new AftercareContactHeld(caseId, contact.day(), on, wellbeing));
        if (nextContact().isEmpty()) {
            status = Status.SETTLED;
            registerEvent(new AftercareSettled(caseId));
        }
    }

    /** The next follow-up was held, and the job is lost. */
    void holdAndFindJobLost(LocalDate on, LocalDate lastDay, LocalDate today) {
        var contact = holdNext(on, null, null, false, today);
        registerEvent(new AftercareContactHeld(caseId, contact.day(), on, 0));
        lose(lastDay, today);
    }

    /** The job is lost: efterværn stops, and a way on is looked for. */
    void lose(LocalDate lastDay, LocalDate today) {
        ensureRunning();
        if (lastDay.isAfter(today)) throw new AftercareRejection(AftercareRejection.Reason.IN_THE_FUTURE).at("lostOn");
        status = Status.JOB_LOST;
        lostOn = lastDay;
    }

    /** Somebody sees that the candidate may fall back. */
    void reportRisk(String what) {
        ensureRunning();
        riskReported = what;
        registerEvent(new RelapseRiskSeen(caseId));
    }

    /**
     * The hours go up by a step.
     *
     * @param daysBetween from one step, or the first paid day, to the next at the earliest
     * @throws AftercareRejection if the last one is less than so many days before {@code from}
     */
    void raise(BigDecimal weeklyHours, LocalDate from, int daysBetween) {
        var last = hours.get(hours.size() - 1);
        if (weeklyHours.compareTo(last.weeklyHours()) <= 0)
            throw new AftercareRejection(AftercareRejection.Reason.NOT_A_RISE, last.weeklyHours()).at("newWeeklyHours");
        var earliest = last.from().plusDays(daysBetween);
        if (from.isBefore(earliest))
            throw new AftercareRejection(AftercareRejection.Reason.TOO_SOON, earliest).at("from");
        hours.add(new HoursStep(from, weeklyHours));
    }

    /** What went wrong, and what it taught. */
    void learn(String because, String what, String strong) {
        lostBecause = because;
        learning = what;
        strengths = strong;
        registerEvent(new JobLossLearned(caseId, because));
    }

    void goOn(String way) {
        wayOn = way;
        registerEvent(new WayOnChosen(caseId, way));
    }

    private AftercareContact holdNext(
            LocalDate on,
            @Nullable BigDecimal weeklyHours,
            @Nullable Integer wellbeing,
            boolean risk,
            LocalDate today) {
        ensureRunning();
        if (on.isAfter(today)) throw new AftercareRejection(AftercareRejection.Reason.IN_THE_FUTURE).at("heldOn");
        var next = nextContact().orElseThrow(() -> new AftercareRejection(AftercareRejection.Reason.NO_CONTACT_LEFT));
        var held = next.held(on, weeklyHours, wellbeing, risk);
        contacts.set(contacts.indexOf(next), held);
        return held;
    }

    private void ensureRunning() {
        if (status != Status.RUNNING) throw new AftercareRejection(AftercareRejection.Reason.NOT_RUNNING);
    }

    boolean isRunning() {
        return status == Status.RUNNING;
    }

    boolean isJobLost() {
        return status == Status.JOB_LOST;
    }

    AftercareFacts facts() {
        return new AftercareFacts(
                caseId,
                status.name(),
                firstDay,
                List.copyOf(contacts),
                List.copyOf(hours),
                lostOn,
                learning,
                strengths,
                wayOn,
                riskReported);
    }
}
