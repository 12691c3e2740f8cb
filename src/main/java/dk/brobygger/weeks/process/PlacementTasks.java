package dk.brobygger.weeks.process;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.ParallelEffortDesk;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.extension.ExtensionDesk;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.placement.PlacementDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the placement processes ask of us: one method per service task, named as the task, and their questions. */
@Component("placementTasks")
public class PlacementTasks {

    private final PlacementDesk placements;
    private final FollowUpDesk followUp;
    private final AbsenceDesk absences;
    private final IncidentDesk incidents;
    private final ExtensionDesk extensions;
    private final ParallelEffortDesk efforts;
    private final EstablishmentDesk establishment;
    private final CaseDesk cases;
    private final WorkingDays days;
    private final Clock clock;
    private final Rates rates;

    PlacementTasks(
            PlacementDesk placements,
            FollowUpDesk followUp,
            AbsenceDesk absences,
            IncidentDesk incidents,
            ExtensionDesk extensions,
            ParallelEffortDesk efforts,
            EstablishmentDesk establishment,
            CaseDesk cases,
            WorkingDays days,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.placements = placements;
        this.followUp = followUp;
        this.absences = absences;
        this.incidents = incidents;
        this.extensions = extensions;
        this.efforts = efforts;
        this.establishment = establishment;
        this.cases = cases;
        this.days = days;
        this.clock = clock;
    }

    public void begin(String businessKey) {
        placements.begin(establishment.agreement(caseOf(businessKey)));
    }

    public void decideFollowUpPlan(String businessKey) {
        followUp.decidePlan(caseOf(businessKey));
    }

    /** Eight in the morning of the first day. */
    public Date firstDay(String businessKey) {
        return morningOf(placements.placement(caseOf(businessKey)).firstDay());
    }

    /** COMPLETED, JOB_FOUND, REMATCH or ENDED. */
    public String outcome(String businessKey) {
        return placements.outcome(caseOf(businessKey)).name();
    }

    // the talks of the plan

    public Date nextContact(String businessKey) {
        return Date.from(followUp.next(caseOf(businessKey), PlanTrack.TALKS).opens());
    }

    /** DUE, LATER or NONE. */
    public String whatIsNext(String businessKey) {
        return followUp.next(caseOf(businessKey), PlanTrack.TALKS).turn().name();
    }

    /** FIRST_DAY, FOLLOW_UP, MIDWAY or END_MEETING. */
    public String contactKind(String businessKey) {
        var contact = followUp.next(caseOf(businessKey), PlanTrack.TALKS).contact();
        return contact == null ? "" : contact.kind().name();
    }

    public Date contactDue(String businessKey) {
        return Date.from(followUp.next(caseOf(businessKey), PlanTrack.TALKS).due());
    }

    /** @param event the event's own id, by its row in {@code reminders} */
    public Date contactOverdue(String businessKey, String event) {
        return Date.from(followUp.overdue(caseOf(businessKey), PlanTrack.TALKS, event));
    }

    public Date contactSuperseded(String businessKey) {
        return Date.from(followUp.next(caseOf(businessKey), PlanTrack.TALKS).superseded());
    }

    public void remindConsultant(String businessKey) {
        followUp.remind(caseOf(businessKey), PlanTrack.TALKS);
    }

    public void noteMissed(String businessKey) {
        followUp.supersede(caseOf(businessKey), PlanTrack.TALKS);
    }

    // its reviews, held by the progression room

    public Date nextReview(String businessKey) {
        return Date.from(followUp.next(caseOf(businessKey), PlanTrack.REVIEWS).opens());
    }

    /** DUE, LATER or NONE. */
    public String whatToReview(String businessKey) {
        return followUp.next(caseOf(businessKey), PlanTrack.REVIEWS).turn().name();
    }

    public Date reviewDue(String businessKey) {
        return Date.from(followUp.next(caseOf(businessKey), PlanTrack.REVIEWS).due());
    }

    /** @param event the event's own id, by its row in {@code reminders} */
    public Date reviewOverdue(String businessKey, String event) {
        return Date.from(followUp.overdue(caseOf(businessKey), PlanTrack.REVIEWS, event));
    }

    public Date reviewSuperseded(String businessKey) {
        return Date.from(followUp.next(caseOf(businessKey), PlanTrack.REVIEWS).superseded());
    }

    // the end and what may lie behind it

    public Date nextEndStep(String businessKey) {
        return Date.from(extensions.nextEndStep(caseOf(businessKey)));
    }

    public boolean isOver(String businessKey) {
        return extensions.isOver(caseOf(businessKey));
    }

    public void warnOfEnd(String businessKey) {
        extensions.warnOfEnd(caseOf(businessKey));
    }

    /** When an extension is to be ruled at the latest, or the end of today when that is past. */
    public Date extensionDue(String businessKey) {
        var by = extensions.decideBy(caseOf(businessKey));
        var today = LocalDate.now(clock);
        return Date.from(soonest(days.endOf(by.isBefore(today) ? today : by)));
    }

    /** REFUSED, ON_THE_SPOT or CASEWORKER. */
    public String decideExtension(String businessKey) {
        return extensions.decide(caseOf(businessKey)).name();
    }

    public void remindOfRuling(String businessKey) {
        extensions.remindOfRuling(caseOf(businessKey));
    }

    // absence

    public boolean isIll(String businessKey) {
        return absences.isIll(caseOf(businessKey));
    }

    public Date nextIllnessStep(String businessKey) {
        return Date.from(absences.nextIllnessStep(caseOf(businessKey)));
    }

    /** CALL, PAUSE, RELEASE or NONE. */
    public String illnessStep(String businessKey) {
        return absences.illnessStep(caseOf(businessKey));
    }

    public void releaseSeat(String businessKey) {
        absences.releaseSeat(caseOf(businessKey));
    }

    public boolean isRepeatedAbsence(String businessKey) {
        return absences.isRepeated(caseOf(businessKey));
    }

    // what else happens

    public void blockSharing(String businessKey) {
        incidents.blockSharing(caseOf(businessKey));
    }

    public boolean isInjuryFatal(String businessKey) {
        return incidents.isInjuryFatal(caseOf(businessKey));
    }

    public Date injuryReportDue(String businessKey) {
        return Date.from(incidents.injuryReportDue(caseOf(businessKey)));
    }

    public void decideDuration(String businessKey) {
        incidents.duration(caseOf(businessKey));
    }

    /** When the production unit is looked at again, or the end of the last day. */
    public Date nextRatioCheck(String businessKey) {
        var last = placements.placement(caseOf(businessKey)).lastDay();
        var today = LocalDate.now(clock);
        var next = days.plus(today.plusMonths(rates.whole("ratio.checked-every", today)), 0);
        return Date.from(days.endOf(next.isAfter(last) ? last : next));
    }

    /** Whether the production unit has employees enough again, or the placement is over and it no longer matters here. */
    public boolean isRatioMet(String businessKey) {
        return extensions.isOver(caseOf(businessKey)) || incidents.isRatioMet(caseOf(businessKey));
    }

    // parallel effort, whose processes have keys of their own

    /** The key of the effort that is about to begin. */
    public String openEffort(String businessKey) {
        return efforts.open(caseOf(businessKey));
    }

    public boolean isStoppedByBarrier(String businessKey) {
        return efforts.isStopped(caseOf(businessKey));
    }

    public List<String> effortMembers(String businessKey) {
        return efforts.effort(businessKey).members();
    }

    /** Eight in the morning of the day that was agreed, or tomorrow's. */
    public Date nextEffortReview(String businessKey) {
        var review = efforts.effort(businessKey).reviewOn();
        return morningOf(review == null ? LocalDate.now(clock).plusDays(1) : review);
    }

    public void remindMembers(String businessKey) {
        efforts.remind(businessKey);
    }

    private Instant soonest(Instant wanted) {
        return wanted.isBefore(clock.instant()) ? days.endOf(days.plus(LocalDate.now(clock), 1)) : wanted;
    }

    private Date morningOf(LocalDate day) {
        return Date.from(day.atTime(8, 0).atZone(clock.getZone()).toInstant());
    }

    private CaseId caseOf(String businessKey) {
        return cases.caseOf(businessKey);
    }
}
