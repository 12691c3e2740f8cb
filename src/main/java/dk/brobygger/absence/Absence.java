package dk.brobygger.absence;

import com.fasterxml.uuid.Generators;
import dk.brobygger.absence.AbsenceRejection.Reason;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Fravær: days on which the candidate was not there. What the illness is, is never asked and never kept. */
@Entity
@Table(name = "placement_absence")
class Absence extends AbstractAggregateRoot<Absence> {

    enum Kind {
        ILLNESS,
        UNEXPLAINED
    }

    /** What is to be done about an illness that goes on. */
    enum Step {
        CALL,
        PAUSE,
        RELEASE,
        NONE
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate since;

    @Nullable
    private LocalDate expectedUntil;

    @Nullable
    private LocalDate backOn;

    private boolean called;
    private boolean pauseDecided;
    private boolean seatReleased;
    private boolean excused;

    @Version
    private long version;

    protected Absence() {}

    private Absence(CaseId caseId, Kind kind, LocalDate since) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseId = caseId;
        this.kind = kind;
        this.since = since;
    }

    static Absence illness(CaseId caseId, LocalDate since, @Nullable LocalDate expectedUntil) {
        var absence = new Absence(caseId, Kind.ILLNESS, since);
        absence.expectedUntil = expectedUntil;
        absence.registerEvent(new IllnessReported(caseId, since));
        return absence;
    }

    static Absence unexplained(CaseId caseId, LocalDate day) {
        var absence = new Absence(caseId, Kind.UNEXPLAINED, day);
        absence.registerEvent(new AbsenceReported(caseId, day));
        return absence;
    }

    void expect(@Nullable LocalDate until) {
        if (until != null) expectedUntil = until;
    }

    void called() {
        called = true;
    }

    void pauseDecided() {
        pauseDecided = true;
    }

    void seatReleased() {
        seatReleased = true;
    }

    /** A reasonable ground was heard: it does not count as staying away. */
    void excuse() {
        excused = true;
    }

    void assessed(boolean reasonable) {
        if (reasonable) excuse();
        registerEvent(new AbsenceAssessed(caseId, reasonable));
    }

    /** @throws AbsenceRejection if the day lies before the illness began */
    void recover(LocalDate day) {
        if (day.isBefore(since)) throw new AbsenceRejection(Reason.DAY_OUTSIDE_THE_WEEKS);
        if (backOn != null) return;
        backOn = day;
        registerEvent(new CandidateRecovered(caseId, day));
    }

    void backAgain(LocalDate day) {
        if (backOn == null) backOn = day;
    }

    /** The next thing to do, and from which day; empty when nothing is left but to wait. */
    Optional<LocalDate> nextStepOn(Optional<LocalDate> pausedSince, IllnessLimits after) {
        if (!called) return Optional.of(since.plusDays(after.call() + 1));
        if (!pauseDecided) return Optional.of(since.plusDays(after.pause() + 1));
        if (!seatReleased) return pausedSince.map(day -> day.plusDays(after.release() + 1));
        return Optional.empty();
    }

    Step stepOn(LocalDate today, Optional<LocalDate> pausedSince, IllnessLimits after) {
        if (nextStepOn(pausedSince, after).filter(day -> !day.isAfter(today)).isEmpty()) return Step.NONE;
        if (!called) return Step.CALL;
        return pauseDecided ? Step.RELEASE : Step.PAUSE;
    }

    boolean isOpenIllness() {
        return kind == Kind.ILLNESS && backOn == null;
    }

    boolean isUnexcused() {
        return kind == Kind.UNEXPLAINED && !excused;
    }

    boolean isUnexplained() {
        return kind == Kind.UNEXPLAINED;
    }

    LocalDate since() {
        return since;
    }

    IllnessFacts illness() {
        return new IllnessFacts(since, expectedUntil);
    }

    AbsenceFacts facts() {
        return new AbsenceFacts(kind == Kind.ILLNESS, since, backOn, excused);
    }
}
