package dk.brobygger.establishment;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.establishment.EstablishmentRejection.Reason;
import dk.brobygger.place.PlaceId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A course's attempt with one company: whom it is about, how far it has come, what ended it, and the seat that the
 * person takes at the unit. What is agreed and ruled meanwhile is its {@link Establishment}.
 */
@MappedSuperclass
abstract class Attempt extends AbstractAggregateRoot<Establishment> {

    enum Phase {
        ALIGNING,
        FILLING,
        APPROVING,
        GRANTED,
        ENDED
    }

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private EstablishmentId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    private int attempt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "citizen_id"))
    private CitizenId citizen;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "company_id"))
    private CompanyId company;

    private String companyName;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "place_id"))
    private @Nullable PlaceId place;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private Instant startedAt;
    private @Nullable LocalDate introducedOn;
    private @Nullable String why;

    @Embedded
    private Seat seat = Seat.NONE;

    /** First day on which the company paid the person for work. */
    private @Nullable LocalDate hiredOn;

    @Version
    private @Nullable Long version;

    protected Attempt() {}

    Attempt(
            CaseId caseId,
            int attempt,
            CitizenId citizen,
            CompanyId company,
            String companyName,
            @Nullable PlaceId place,
            Instant now) {
        this.id = EstablishmentId.next();
        this.caseId = caseId;
        this.attempt = attempt;
        this.citizen = citizen;
        this.company = company;
        this.companyName = companyName;
        this.place = place;
        this.phase = Phase.ALIGNING;
        this.startedAt = now;
    }

    void reach(Phase next) {
        phase = next;
    }

    boolean isAt(Phase asked) {
        return phase == asked;
    }

    /** It may begin; until its last day the person counts in the unit's ratio. */
    void granted(LocalDate lastDay) {
        phase = Phase.GRANTED;
        outcome = Outcome.GRANTED;
        seat = seat.until(lastDay);
    }

    void because(@Nullable String reason) {
        why = reason;
    }

    void introduce(LocalDate on) {
        introducedOn = on;
        registerEvent(new CandidateIntroduced(caseId, on));
    }

    /** The company does not want it any more; asked for on the course page, talked through in the steps that follow. */
    void companyWithdraws(String said) {
        ensureNotEnded();
        why = said;
        end(Outcome.REMATCH);
        registerEvent(new CompanyWithdrew(caseId, "SAID"));
    }

    void companyGivesReason(String code, String note) {
        why = note;
        registerEvent(new CompanyWithdrew(caseId, code));
    }

    void companyCloses() {
        ensureNotEnded();
        end(Outcome.REMATCH);
        registerEvent(new CompanyOfCourseClosed(caseId));
    }

    void findJob() {
        ensureNotEnded();
        end(Outcome.JOB_FOUND);
        registerEvent(new JobFoundWhileEstablishing(caseId));
    }

    void assessConsent(boolean canContinue) {
        registerEvent(new ConsentAssessed(caseId, canContinue));
    }

    /** It came to nothing here; the course looks for another company, or stops. */
    void end(Outcome how) {
        if (phase == Phase.ENDED) return;
        phase = Phase.ENDED;
        outcome = how;
        seat = seat.released(true);
        registerEvent(new EstablishmentEnded(caseId, how));
    }

    /** The person counts in the unit's ratio until that day: extended, or ended early. */
    void sitUntil(LocalDate day) {
        seat = seat.until(day);
    }

    void releaseSeat(boolean released) {
        seat = seat.released(released);
    }

    /** The placement led to ordinary pay at the company; the first such day counts. */
    void hired(LocalDate day) {
        if (hiredOn == null || day.isBefore(hiredOn)) hiredOn = day;
    }

    Optional<LocalDate> hiredOn() {
        return Optional.ofNullable(hiredOn);
    }

    private void ensureNotEnded() {
        if (!isBeforeStart()) throw new EstablishmentRejection(Reason.STARTED_ALREADY);
    }

    boolean isGranted() {
        return outcome == Outcome.GRANTED;
    }

    boolean isOpen() {
        return outcome == null;
    }

    /** Whether the phase is still going on: not ended, and nobody has been introduced at the company. */
    boolean isBeforeStart() {
        return phase != Phase.ENDED && introducedOn == null;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** How far it has come, in one word: its outcome, else its phase. */
    String standing() {
        return outcome().map(Enum::name).orElse(phase.name());
    }

    @Nullable
    LocalDate introducedOn() {
        return introducedOn;
    }

    @Nullable
    String why() {
        return why;
    }

    CaseId caseId() {
        return caseId;
    }

    CitizenId citizen() {
        return citizen;
    }

    CompanyId company() {
        return company;
    }

    String companyName() {
        return companyName;
    }

    @Nullable
    PlaceId place() {
        return place;
    }

    int attempt() {
        return attempt;
    }
}
