package dk.brobygger.aftercare;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.wage.WageDesk;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluation: both sides' answers, self-support after 28 days, 13 and 26 weeks, and the end of the case. */
@Service
@Transactional
public class EvaluationDesk {

    private final Evaluations evaluations;
    private final Aftercares aftercares;
    private final WageDesk wages;
    private final LawDesk law;
    private final CaseDesk cases;
    private final Clock clock;
    private final Rates rates;

    EvaluationDesk(
            Evaluations evaluations,
            Aftercares aftercares,
            WageDesk wages,
            LawDesk law,
            CaseDesk cases,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.evaluations = evaluations;
        this.aftercares = aftercares;
        this.wages = wages;
        this.law = law;
        this.cases = cases;
        this.clock = clock;
    }

    /** The day of the next measurement; plans them all on the first call. */
    @RolesAllowed(Staff.PROCESS)
    public LocalDate nextMeasurementDue(CaseId caseId) {
        return of(caseId).next().map(Measurement::dueOn).orElse(LocalDate.now(clock));
    }

    /** Whether the measurements have begun; with a job they begin with its first day. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isMeasuring(CaseId caseId) {
        return evaluations.existsById(caseId);
    }

    /** Whether the course found a company that can say how it went; some end before they do. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean hasCompany(CaseId caseId) {
        return cases.card(caseId).companyId() != null;
    }

    @RolesAllowed(Staff.PROCESS)
    public boolean hasMoreMeasurements(CaseId caseId) {
        return of(caseId).next().isPresent();
    }

    /**
     * Reads the effect from what the course itself knows: a follow-up near the day that found a full-time job, or a
     * job that was lost before it.
     *
     * @return whether it was known; if not, somebody is asked
     */
    @RolesAllowed(Staff.PROCESS)
    public boolean measure(CaseId caseId) {
        var evaluation = of(caseId);
        var day = evaluation.next().map(Measurement::dueOn).orElseThrow();
        var known = knownHours(caseId, day);
        if (known.isEmpty()) return false;
        evaluation.measure("yes", known.get(), false);
        evaluations.saveAndFlush(evaluation);
        return true;
    }

    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void answer(CaseId caseId, String selfSupporting, BigDecimal weeklyHours) {
        var evaluation = of(caseId);
        evaluation.measure(selfSupporting, weeklyHours, true);
        evaluations.saveAndFlush(evaluation);
    }

    /** @param satisfaction 1 to 5, null where nobody answered */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void citizenAnswered(CaseId caseId, @Nullable Integer satisfaction) {
        var evaluation = of(caseId);
        evaluation.citizenAnswered(satisfaction);
        evaluations.saveAndFlush(evaluation);
    }

    /** @param satisfaction 1 to 5, null where nobody answered */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void companyAnswered(CaseId caseId, @Nullable Integer satisfaction) {
        var evaluation = of(caseId);
        evaluation.companyAnswered(satisfaction);
        evaluations.saveAndFlush(evaluation);
    }

    /** @throws AftercareRejection while efterværn or the measurements are running */
    @RolesAllowed({Staff.JOBKONSULENT, Staff.PROCESS})
    public void close(CaseId caseId, String learning) {
        if (aftercares.findByCaseIdOrderByIdDesc(caseId).stream().anyMatch(Aftercare::isRunning))
            throw new AftercareRejection(AftercareRejection.Reason.STILL_IN_AFTERCARE);
        var evaluation = of(caseId);
        if (evaluation.next().isPresent()) throw new AftercareRejection(AftercareRejection.Reason.STILL_MEASURING);
        evaluation.close(learning);
        evaluations.saveAndFlush(evaluation);
        cases.close(caseId, "aftercare.closed.EVALUATED");
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<EvaluationFacts> evaluation(CaseId caseId) {
        return evaluations.findWholeByCaseId(caseId).map(Evaluation::facts);
    }

    private Optional<BigDecimal> knownHours(CaseId caseId, LocalDate day) {
        var near = rates.whole("evaluation.follow-up-near", day);
        var fullTime = rates.on("working-week.full-time", day);
        return aftercares.findByCaseIdOrderByIdDesc(caseId).stream()
                .flatMap(aftercare -> aftercare.facts().contacts().stream())
                .filter(contact -> contact.heldOn() != null
                        && Math.abs(ChronoUnit.DAYS.between(contact.heldOn(), day)) <= near
                        && contact.weeklyHours() != null
                        && contact.weeklyHours().compareTo(fullTime) >= 0)
                .map(AftercareContact::weeklyHours)
                .findFirst();
    }

    private Evaluation of(CaseId caseId) {
        return evaluations.findById(caseId).orElseGet(() -> begin(caseId));
    }

    /** The course ended with the last day of the placement, or the day before a job took over. */
    private Evaluation begin(CaseId caseId) {
        var job = wages.employment(caseId).filter(found -> found.isStarted() || found.endedOn() != null);
        var card = cases.card(caseId);
        var endedOn = job.map(found -> found.firstDay().minusDays(1)).orElseGet(() -> {
            var today = LocalDate.now(clock);
            if (card.firstDay() == null || card.weeks() == null) return today;
            var planned = card.firstDay().plusWeeks(card.weeks()).minusDays(1);
            return planned.isBefore(today) ? planned : today;
        });
        var days = law.decideAll("aftercare-plan", endedOn, Map.of("kind", "EVALUATION")).stream()
                .map(ruling -> ruling.whole("day"))
                .sorted()
                .toList();
        if (job.isEmpty()) cases.stageIs(caseId, CaseStage.EVALUATION);
        return evaluations.saveAndFlush(new Evaluation(caseId, endedOn, days));
    }
}
