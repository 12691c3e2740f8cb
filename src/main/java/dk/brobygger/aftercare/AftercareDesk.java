package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.effort.Barrier;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.wage.EmploymentDesk;
import dk.brobygger.wage.WageDesk;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Efterværn: plan it, hold it, raise the hours slowly, and lead on when the job is lost. */
@Service
@Transactional
public class AftercareDesk {

    private final Aftercares aftercares;
    private final WageDesk wages;
    private final EmploymentDesk employments;
    private final ParallelEffortDesk efforts;
    private final LawDesk law;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Rates rates;

    AftercareDesk(
            Aftercares aftercares,
            WageDesk wages,
            EmploymentDesk employments,
            ParallelEffortDesk efforts,
            LawDesk law,
            CaseDesk cases,
            NoteDesk notes,
            Clock clock,
            ApplicationEventPublisher events,
            Rates rates) {
        this.rates = rates;
        this.aftercares = aftercares;
        this.wages = wages;
        this.employments = employments;
        this.efforts = efforts;
        this.law = law;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    /** Plans the follow-ups by the decision {@code aftercare-plan}, from the first paid day. */
    @RolesAllowed(Staff.PROCESS)
    public void plan(CaseId caseId) {
        var job = wages.employment(caseId)
                .orElseThrow(() -> new AftercareRejection(AftercareRejection.Reason.NOT_RUNNING));
        var days = law.decideAll("aftercare-plan", job.firstDay(), Map.of("kind", "AFTERCARE")).stream()
                .map(ruling -> ruling.whole("day"))
                .sorted()
                .toList();
        aftercares.saveAndFlush(new Aftercare(caseId, job.firstDay(), job.weeklyHours(), days));
        cases.stageIs(caseId, CaseStage.AFTERCARE);
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void hold(CaseId caseId, LocalDate on, BigDecimal weeklyHours, int wellbeing, boolean relapseRisk) {
        var aftercare = of(caseId);
        aftercare.hold(on, weeklyHours, wellbeing, relapseRisk, LocalDate.now(clock));
        aftercares.saveAndFlush(aftercare);
    }

    /** The follow-up showed that the job is lost. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void holdAndFindJobLost(CaseId caseId, LocalDate on, LocalDate lastDay) {
        var aftercare = of(caseId);
        aftercare.holdAndFindJobLost(on, lastDay, LocalDate.now(clock));
        aftercares.saveAndFlush(aftercare);
        employments.end(caseId, lastDay);
    }

    /** Staff report that the job is lost, between two follow-ups. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER})
    public void reportJobLost(CaseId caseId, LocalDate lastDay) {
        var aftercare = of(caseId);
        aftercare.lose(lastDay, LocalDate.now(clock));
        aftercares.saveAndFlush(aftercare);
        employments.end(caseId, lastDay);
        events.publishEvent(new JobLostReported(caseId, lastDay));
    }

    /** Staff report that the candidate may fall back: a meeting follows within two working days. */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.VIRKSOMHEDSKONSULENT})
    public void reportRisk(CaseId caseId, String what) {
        var aftercare = of(caseId);
        aftercare.reportRisk(what);
        aftercares.saveAndFlush(aftercare);
    }

    /** First day on which the hours may go up again: »skynde os langsomt«. */
    @AnyStaff
    @Transactional(readOnly = true)
    public LocalDate nextStepFrom(AftercareFacts aftercare) {
        return aftercare
                .lastStepFrom()
                .plusDays(rates.whole("aftercare.hours-rise-interval", aftercare.lastStepFrom()));
    }

    /** @throws AftercareRejection if the last step is too young */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void raise(CaseId caseId, BigDecimal weeklyHours, LocalDate from) {
        var aftercare = of(caseId);
        aftercare.raise(weeklyHours, from, rates.whole("aftercare.hours-rise-interval", LocalDate.now(clock)));
        aftercares.saveAndFlush(aftercare);
        employments.raiseHours(caseId, weeklyHours, from);
    }

    /** @param barrier what another team shall help with, null when none is needed */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void holdRiskMeeting(CaseId caseId, boolean mentorNeeded, @Nullable Barrier barrier) {
        if (barrier != null) efforts.report(caseId, barrier);
        events.publishEvent(new RiskMeetingHeld(caseId, mentorNeeded, barrier != null));
    }

    /** The parallel effort begins, for itself: help goes on when the job is lost. */
    @RolesAllowed(Staff.PROCESS)
    public void startParallelEffort(CaseId caseId) {
        events.publishEvent(new AftercareEffortBegun(caseId, efforts.open(caseId)));
    }

    /** Afgørelse about mentorstøtte (LAB § 167; tightened from 1 January 2026, the text is not verified). */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void ruleOnMentor(CaseId caseId, boolean granted) {
        events.publishEvent(new MentorRuled(caseId, granted));
    }

    /** @param note what the case is to remember of it, in words */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void learn(CaseId caseId, String because, String learning, String strengths, String note) {
        var aftercare = of(caseId);
        aftercare.learn(because, learning, strengths);
        notes.write(caseId, note);
        aftercares.saveAndFlush(aftercare);
    }

    /** A lost job leads somewhere. */
    @RolesAllowed({Staff.SAGSBEHANDLER, Staff.PROCESS})
    public void goOn(CaseId caseId, String way) {
        var aftercare = of(caseId);
        aftercare.goOn(way);
        aftercares.saveAndFlush(aftercare);
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<AftercareFacts> aftercare(CaseId caseId) {
        return current(caseId).map(Aftercare::facts);
    }

    private Aftercare of(CaseId caseId) {
        return current(caseId).orElseThrow(() -> new AftercareRejection(AftercareRejection.Reason.NOT_RUNNING));
    }

    private Optional<Aftercare> current(CaseId caseId) {
        return aftercares.findByCaseIdOrderByIdDesc(caseId).stream().findFirst();
    }
}
