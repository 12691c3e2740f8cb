package dk.brobygger.placement;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.establishment.AgreementFacts;
import dk.brobygger.law.Ruling;
import dk.brobygger.place.PlaceId;
import dk.brobygger.placement.PlacementRejection.Reason;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** Virksomhedspraktik (LAB kap. 11): a candidate's weeks at a company, from the granted agreement to the last day. */
@Entity
@Table(name = "placement")
class Placement extends AbstractAggregateRoot<Placement> {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "case_id"))
    private CaseId caseId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "citizen_id"))
    private CitizenId citizen;

    @Embedded
    private Host host;

    @Embedded
    private Period period;

    private int maxWeeks;
    private String mentor;

    @ElementCollection
    @CollectionTable(name = "placement_function", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> functions = new ArrayList<>();

    @Embedded
    private WeeklyHours hours = new WeeklyHours();

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    @Embedded
    @Nullable
    private Ending ending;

    @Embedded
    @Nullable
    private Pause pause;

    @Nullable
    private LocalDate sharingBlockedOn;

    @Nullable
    private LocalDate warnedOfLastDay;

    @Version
    private long version;

    protected Placement() {}

    Placement(AgreementFacts agreed) {
        caseId = agreed.caseId();
        take(agreed);
    }

    /** A new agreement after a rematch: the case's next placement takes the place of the one that ended. */
    void beginAnew(AgreementFacts agreed) {
        if (status.isOpen()) throw new PlacementRejection(Reason.ALREADY_BEGUN);
        take(agreed);
    }

    private void take(AgreementFacts agreed) {
        citizen = agreed.citizen();
        host = Host.of(agreed);
        period = new Period(agreed.firstDay(), agreed.lastDay(), agreed.weeks());
        maxWeeks = agreed.maxWeeks();
        mentor = agreed.mentor();
        functions.clear();
        functions.addAll(agreed.functions());
        hours.clear();
        hours.agree(1, agreed.weeklyHours());
        agreed.hoursPlan().forEach(step -> hours.agree(step.fromWeek(), step.weeklyHours()));
        status = PlacementStatus.RUNNING;
        ending = null;
        pause = null;
        sharingBlockedOn = null;
        warnedOfLastDay = null;
        registerEvent(new PlacementBegun(caseId, firstDay(), lastDay(), weeks()));
    }

    /**
     * Other hours from next week on.
     *
     * @param byLaw what the decision {@code weekly-hours} says of them (BEK § 60, stk. 5)
     * @throws PlacementRejection if the law does not allow them
     */
    void agreeOnHours(BigDecimal weeklyHours, Ruling byLaw, LocalDate today) {
        guardOpen();
        if (!byLaw.flag("allowed"))
            throw new PlacementRejection(Reason.HOURS_OUT_OF_RANGE, byLaw.number("maxHours")).at("weeklyHours");
        if (weeklyHours.compareTo(weeklyHours(today)) == 0) return;
        var from = Math.min(weekOf(today) + 1, weeks());
        hours.agreeAnew(from, weeklyHours);
        registerEvent(new HoursChanged(caseId, from, weeklyHours));
    }

    /** Hours that the candidate was there in a week that is over, or running. */
    void attended(int week, BigDecimal there) {
        if (week < 1 || week > weeks()) return;
        hours.attended(week, there);
    }

    /** @throws PlacementRejection if it is looked at again no later than today */
    void pause(LocalDate today, LocalDate until) {
        guardOpen();
        if (!until.isAfter(today)) throw new PlacementRejection(Reason.REVIEW_DAY_NOT_LATER);
        pause = pause == null ? new Pause(today, until) : pause.goingOn(until);
        status = PlacementStatus.PAUSED;
        registerEvent(new PlacementPaused(caseId, until));
    }

    void resume() {
        if (status != PlacementStatus.PAUSED) return;
        status = PlacementStatus.RUNNING;
        pause = null;
        registerEvent(new PlacementResumed(caseId));
    }

    /** After a long pause the candidate no longer counts at the production unit. */
    void releaseSeat(LocalDate today) {
        if (status != PlacementStatus.PAUSED || pause == null || !hasSeat()) return;
        pause = pause.withoutSeat(today);
        registerEvent(new SeatReleased(caseId, today));
    }

    void mentorIs(String name, LocalDate since) {
        guardOpen();
        mentor = name.strip();
        registerEvent(new MentorNamed(caseId, since));
    }

    void blockSharing(LocalDate today) {
        if (sharingBlockedOn != null) return;
        sharingBlockedOn = today;
        registerEvent(new SharingBlocked(caseId, today));
    }

    /** @return whether it had not been said of this last day before */
    boolean warnOfEnd() {
        if (isWarned()) return false;
        warnedOfLastDay = lastDay();
        registerEvent(new EndWarned(caseId, lastDay()));
        return true;
    }

    /** Forlængelse, in whole weeks. */
    void extend(int moreWeeks) {
        guardOpen();
        period = period.longerBy(moreWeeks);
        registerEvent(new PlacementExtended(caseId, moreWeeks, lastDay()));
    }

    /** @throws PlacementRejection if the new last day is not earlier, or lies before today */
    void shorten(LocalDate newLastDay, LocalDate today) {
        guardOpen();
        if (!period.canEndOn(newLastDay) || newLastDay.isBefore(today))
            throw new PlacementRejection(Reason.LAST_DAY_NOT_EARLIER);
        period = period.until(newLastDay);
        registerEvent(new PlacementShortened(caseId, newLastDay));
    }

    void complete(LocalDate today) {
        guardOpen();
        status = PlacementStatus.COMPLETED;
        ending = new Ending(null, today.isBefore(lastDay()) ? today : lastDay());
        registerEvent(new PlacementCompleted(caseId, ending.day()));
    }

    /** Ends it before its last day; the caller publishes what happened. */
    void end(EndReason reason, LocalDate today) {
        guardOpen();
        status = PlacementStatus.ENDED;
        ending = new Ending(reason, today);
    }

    /** As {@link #end}, decided in one of its own steps. */
    void stop(EndReason reason, LocalDate today) {
        end(reason, today);
        registerEvent(new PlacementStopped(caseId, reason));
    }

    /** What the course does next; while it runs, that it will be completed. */
    PlacementOutcome outcome() {
        return ending == null ? PlacementOutcome.COMPLETED : ending.outcome();
    }

    private void guardOpen() {
        if (!status.isOpen()) throw new PlacementRejection(Reason.ALREADY_ENDED);
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean isWarned() {
        return lastDay().equals(warnedOfLastDay);
    }

    boolean hasSeat() {
        return pause == null || pause.seatReleasedOn() == null;
    }

    /** From 1; 0 before the first day, the number of weeks after the last. */
    int weekOf(LocalDate day) {
        return period.weekOf(day);
    }

    BigDecimal weeklyHours(LocalDate day) {
        return hours.in(Math.max(1, weekOf(day)));
    }

    BigDecimal weeklyHoursIn(int week) {
        return hours.in(week);
    }

    List<HoursFacts> hoursByWeek() {
        return hours.ofEach(weeks());
    }

    PeriodFacts period() {
        return new PeriodFacts(
                caseId,
                host.company(),
                host.unit(),
                firstDay(),
                lastDay(),
                weeks(),
                maxWeeks,
                isOpen(),
                isWarned(),
                pause == null ? null : pause.since());
    }

    CaseId caseId() {
        return caseId;
    }

    Optional<PlaceId> place() {
        return Optional.ofNullable(host.place());
    }

    LocalDate firstDay() {
        return period.firstDay();
    }

    LocalDate lastDay() {
        return period.lastDay();
    }

    int weeks() {
        return period.weeks();
    }

    String mentor() {
        return mentor;
    }

    PlacementFacts facts(LocalDate today) {
        var now = status == PlacementStatus.RUNNING && today.isBefore(firstDay()) ? PlacementStatus.GRANTED : status;
        return new PlacementFacts(
                caseId, firstDay(), lastDay(), weeks(), List.copyOf(functions), weeklyHours(today), now, weekOf(today));
    }
}
