package dk.brobygger.followup;

import com.fasterxml.uuid.Generators;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.followup.FollowUpRejection.Reason;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Opfølgning: a talk or review on the plan of a placement, and what became of it. */
@Entity
@Table(name = "planned_contact")
class PlannedContact extends AbstractAggregateRoot<PlannedContact> {

    enum State {
        PLANNED,
        HELD,
        MISSED
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String title;
    private int week;
    private LocalDate opensOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Nullable
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    private ContactChannel channel;

    @Enumerated(EnumType.STRING)
    @Nullable
    private MissedReason missedReason;

    @Version
    private long version;

    protected PlannedContact() {}

    PlannedContact(CaseId caseId, ContactKind kind, String title, int week, LocalDate opensOn, LocalDate dueOn) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.kind = kind;
        this.title = title;
        this.week = week;
        this.opensOn = opensOn;
        this.dueOn = dueOn;
        this.state = State.PLANNED;
    }

    /**
     * @param earlier how many days before the plan opens it, it may have been held
     * @throws FollowUpRejection if the day lies in the future, or before that
     */
    void hold(LocalDate day, @Nullable ContactChannel how, LocalDate today, int earlier) {
        guardPlanned();
        if (day.isAfter(today)) throw new FollowUpRejection(Reason.DAY_IN_THE_FUTURE).at("heldOn");
        if (day.isBefore(opensOn.minusDays(earlier)))
            throw new FollowUpRejection(Reason.DAY_OUTSIDE_THE_WEEKS).at("heldOn");
        state = State.HELD;
        heldOn = day;
        channel = how;
        registerEvent(new ContactHeld(caseId, kind, week, day, isLate()));
    }

    void miss(MissedReason reason) {
        guardPlanned();
        state = State.MISSED;
        missedReason = reason;
        registerEvent(new ContactMissed(caseId, kind, week, reason));
    }

    void overdue(int workingDays) {
        if (state != State.PLANNED) return;
        registerEvent(new ContactOverdue(caseId, kind, week, workingDays));
    }

    /** Illness moves it; its week stays the one it was planned in. */
    void move(LocalDate opens, LocalDate due) {
        guardPlanned();
        opensOn = opens;
        dueOn = due;
    }

    /** Somebody has agreed on a later day. */
    void postpone(LocalDate opens, LocalDate due) {
        move(opens, due);
        registerEvent(new ContactMoved(caseId, kind, week, opens));
    }

    private void guardPlanned() {
        if (state != State.PLANNED) throw new FollowUpRejection(Reason.NOTHING_TO_HOLD);
    }

    private boolean isLate() {
        return heldOn != null && heldOn.isAfter(dueOn);
    }

    boolean isPlanned() {
        return state == State.PLANNED;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    ContactKind kind() {
        return kind;
    }

    int week() {
        return week;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ContactFacts facts() {
        return new ContactFacts(
                kind, title, week, opensOn, dueOn, state == State.HELD, isLate(), heldOn, channel, missedReason);
    }
}
