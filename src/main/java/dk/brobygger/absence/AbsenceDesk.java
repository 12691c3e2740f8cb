package dk.brobygger.absence;

import dk.brobygger.absence.AbsenceRejection.Reason;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.placement.PeriodDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Illness and staying away: reported, followed, ended. */
@Service
@Transactional
public class AbsenceDesk {

    private final PeriodDesk periods;
    private final Absences absences;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    AbsenceDesk(PeriodDesk periods, Absences absences, WorkingDays days, Clock clock, Rates rates) {
        this.rates = rates;
        this.periods = periods;
        this.absences = absences;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The candidate has called in sick.
     *
     * @throws AbsenceRejection if an illness lasts already, or the day lies outside the weeks or in the future
     */
    @Caseworkers
    public void reportIllness(CaseId caseId, LocalDate since, @Nullable LocalDate expectedUntil) {
        guardDay(caseId, since);
        if (absences.illness(caseId).isPresent()) throw new AbsenceRejection(Reason.ILL_ALREADY);
        absences.saveAndFlush(Absence.illness(caseId, since, expectedUntil));
    }

    /** The candidate stayed away without a word. */
    @Caseworkers
    public void reportAbsence(CaseId caseId, LocalDate day) {
        guardDay(caseId, day);
        var known = absences.findByCaseIdOrderBySinceDesc(caseId).stream()
                .anyMatch(absence -> absence.isUnexplained() && absence.since().equals(day));
        if (known) throw new AbsenceRejection(Reason.ABSENT_ALREADY);
        absences.saveAndFlush(Absence.unexplained(caseId, day));
    }

    /** @throws AbsenceRejection if no illness lasts */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    public void recover(CaseId caseId, LocalDate backOn) {
        var illness = absences.illness(caseId).orElseThrow(() -> new AbsenceRejection(Reason.NOT_ILL));
        if (backOn.isAfter(today())) throw new AbsenceRejection(Reason.DAY_IN_THE_FUTURE);
        illness.recover(backOn);
        periods.resume(caseId);
        absences.saveAndFlush(illness);
    }

    /** Whether an illness lasts while there are weeks left. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isIll(CaseId caseId) {
        var period = periods.period(caseId);
        return period.open()
                && clock.instant().isBefore(days.endOf(period.lastDay()))
                && absences.illness(caseId).isPresent();
    }

    /** When the next thing is to be done about the illness; the end of the last day when only waiting is left. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Instant nextIllnessStep(CaseId caseId) {
        var period = periods.period(caseId);
        var end = days.endOf(period.lastDay());
        return absences.illness(caseId)
                .flatMap(illness -> illness.nextStepOn(period.pausedSince(), limits(illness)))
                .map(day -> day.atTime(8, 0).atZone(clock.getZone()).toInstant())
                .filter(step -> step.isBefore(end))
                .orElse(end);
    }

    /** What that is, today: CALL, PAUSE, RELEASE or NONE. */
    @AnyStaff
    @Transactional(readOnly = true)
    public String illnessStep(CaseId caseId) {
        return absences.illness(caseId)
                .map(illness -> illness.stepOn(today(), periods.period(caseId).pausedSince(), limits(illness)))
                .orElse(Absence.Step.NONE)
                .name();
    }

    /** When the candidate thinks to be back; the plan waits until then. */
    @Caseworkers
    public void expect(CaseId caseId, @Nullable LocalDate until) {
        absences.illness(caseId).ifPresent(illness -> illness.expect(until));
    }

    /** The candidate was rung up while ill; a return that was agreed moves the plan. */
    @Caseworkers
    public void called(CaseId caseId, @Nullable LocalDate expectedUntil) {
        absences.illness(caseId).ifPresent(illness -> {
            illness.called();
            illness.expect(expectedUntil);
        });
    }

    /** @param until when it is looked at again; null goes on without a pause */
    @Caseworkers
    public void decidePause(CaseId caseId, @Nullable LocalDate until) {
        absences.illness(caseId).ifPresent(Absence::pauseDecided);
        if (until != null) periods.pause(caseId, until);
    }

    /** Paused so long that the candidate no longer counts at the production unit. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void releaseSeat(CaseId caseId) {
        absences.illness(caseId).ifPresent(Absence::seatReleased);
        periods.releaseSeat(caseId);
    }

    /** What came out of the talk with the one who stayed away. */
    @Caseworkers
    public void heard(CaseId caseId, boolean reasonable, @Nullable LocalDate backOn) {
        latestUnexplained(caseId).ifPresent(absence -> {
            if (reasonable) absence.excuse();
            if (backOn != null) absence.backAgain(backOn);
        });
    }

    /**
     * A caseworker's assessment of repeated absence (LAS § 36); always a person's.
     *
     * @throws AbsenceRejection if the candidate was not heard
     */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.LEDER, Staff.PROCESS, Staff.SYSTEM})
    public void assess(CaseId caseId, boolean reasonable, boolean candidateHeard) {
        if (!candidateHeard) throw new AbsenceRejection(Reason.CANDIDATE_NOT_HEARD).at("candidateHeard");
        latestUnexplained(caseId).ifPresent(absence -> {
            absence.assessed(reasonable);
            absences.saveAndFlush(absence);
        });
    }

    /** Whether the candidate has stayed away without a reasonable ground so often that three parties talk about it. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isRepeated(CaseId caseId) {
        var unexplained = absences.findByCaseIdOrderBySinceDesc(caseId).stream()
                .filter(Absence::isUnexcused)
                .count();
        return unexplained >= rates.whole("absence.repeated-from", today())
                && latestUnexplained(caseId).filter(Absence::isUnexcused).isPresent();
    }

    /** The illness that lasts, if there is one. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<IllnessFacts> illness(CaseId caseId) {
        return absences.illness(caseId).map(Absence::illness);
    }

    /** Every absence, the latest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<AbsenceFacts> absences(CaseId caseId) {
        return absences.findByCaseIdOrderBySinceDesc(caseId).stream()
                .map(Absence::facts)
                .toList();
    }

    private IllnessLimits limits(Absence illness) {
        return IllnessLimits.on(illness.since(), rates);
    }

    private Optional<Absence> latestUnexplained(CaseId caseId) {
        return absences.findByCaseIdOrderBySinceDesc(caseId).stream()
                .filter(Absence::isUnexplained)
                .findFirst();
    }

    private void guardDay(CaseId caseId, LocalDate day) {
        var period = periods.open(caseId);
        if (day.isAfter(today())) throw new AbsenceRejection(Reason.DAY_IN_THE_FUTURE);
        if (!period.has(day)) throw new AbsenceRejection(Reason.DAY_OUTSIDE_THE_WEEKS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
