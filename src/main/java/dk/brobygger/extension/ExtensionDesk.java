package dk.brobygger.extension;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.extension.ExtensionRejection.Reason;
import dk.brobygger.followup.ContactFacts;
import dk.brobygger.followup.ContactKind;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Staff;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.law.Ruling;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.placement.PeriodDesk;
import dk.brobygger.placement.PeriodFacts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last day, and whether there are more weeks behind it (LAB § 61). */
@Service
@Transactional
public class ExtensionDesk {

    private final PeriodDesk periods;
    private final Extensions extensions;
    private final FollowUpDesk followUp;
    private final LawDesk law;
    private final WorkingDays days;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Rates rates;

    ExtensionDesk(
            PeriodDesk periods,
            Extensions extensions,
            FollowUpDesk followUp,
            LawDesk law,
            WorkingDays days,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.periods = periods;
        this.extensions = extensions;
        this.followUp = followUp;
        this.law = law;
        this.days = days;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody wants more weeks before the warning of the end has come. */
    @Caseworkers
    public void want(CaseId caseId) {
        periods.open(caseId);
        events.publishEvent(new ExtensionWanted(caseId));
    }

    /** When to look at the end: on the day of the warning, after that at the end of the last day. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Instant nextEndStep(CaseId caseId) {
        var period = periods.period(caseId);
        if (period.warned()) return days.endOf(period.lastDay());
        return warningOn(period).atTime(8, 0).atZone(clock.getZone()).toInstant();
    }

    /** Whether the last day has come. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isOver(CaseId caseId) {
        return !today().isBefore(periods.period(caseId).lastDay());
    }

    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void warnOfEnd(CaseId caseId) {
        periods.warnOfEnd(caseId);
    }

    /** By when an extension is to be ruled: some working days before the last day. */
    @AnyStaff
    @Transactional(readOnly = true)
    public LocalDate decideBy(CaseId caseId) {
        var last = periods.period(caseId).lastDay();
        return days.plus(last, -rates.whole("extension.ruled-before", last));
    }

    /** What the table would say if this many weeks were asked for and assessed today. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Ruling preview(CaseId caseId, int weeks, boolean specialNeed) {
        return byTable(periods.period(caseId), weeks, true, specialNeed);
    }

    /** Asks for more weeks. */
    @Caseworkers
    public void ask(CaseId caseId, int weeks, String assessment, boolean specialNeed) {
        periods.open(caseId);
        extensions.saveAndFlush(new Extension(caseId, today(), weeks, assessment, specialNeed));
    }

    /** What the table says of the weeks asked for, and who rules on them. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public ExtensionPath decide(CaseId caseId) {
        var extension = open(caseId);
        var period = periods.period(caseId);
        var ruling = byTable(period, extension.weeks(), !extension.assessment().isBlank(), extension.specialNeed());
        var path = ruling.flag("granted") ? whoRules(period, extension) : ExtensionPath.REFUSED;
        extension.judged(ruling.kept(), path, today());
        extensions.saveAndFlush(extension);
        return path;
    }

    private ExtensionPath whoRules(PeriodFacts period, Extension extension) {
        var authority = law.decide(
                "delegated-authority",
                today(),
                Map.of(
                        "role",
                        Staff.JOBKONSULENT,
                        "matter",
                        "EXTENSION",
                        "weeks",
                        extension.weeks(),
                        "totalWeeks",
                        period.weeks() + extension.weeks()));
        return authority.flag("allowed") ? ExtensionPath.ON_THE_SPOT : ExtensionPath.CASEWORKER;
    }

    private Ruling byTable(PeriodFacts period, int weeks, boolean assessed, boolean specialNeed) {
        var inputs = new HashMap<String, Object>();
        inputs.put("maxWeeks", period.maxWeeks());
        inputs.put("weeksUsed", period.weeks());
        inputs.put("weeksAsked", weeks);
        inputs.put("assessed", assessed);
        inputs.put("specialNeed", specialNeed);
        return law.decide("placement-extension", today(), inputs);
    }

    /**
     * The ruling: with the weeks come a new last day and a longer plan.
     *
     * @throws ExtensionRejection if none is waiting for one
     */
    @Caseworkers
    public void rule(CaseId caseId, boolean granted, String reasons) {
        var extension = open(caseId);
        if (granted) {
            extension.grant(reasons, user.id(), today());
            periods.extend(caseId, extension.weeks());
            followUp.decidePlan(caseId);
        } else {
            extension.refuse(reasons, user.id(), today());
        }
        extensions.saveAndFlush(extension);
    }

    /** The ruling is to be there by now. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void remindOfRuling(CaseId caseId) {
        latest(caseId)
                .filter(Extension::isOpen)
                .ifPresent(late -> events.publishEvent(
                        new ExtensionRulingLate(caseId, periods.period(caseId).lastDay())));
    }

    /** All that were asked for, the latest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<ExtensionFacts> extensions(CaseId caseId) {
        return extensions.findByCaseIdOrderByAskedOnDescIdDesc(caseId).stream()
                .map(Extension::facts)
                .toList();
    }

    private Extension open(CaseId caseId) {
        return latest(caseId)
                .filter(Extension::isOpen)
                .orElseThrow(() -> new ExtensionRejection(Reason.NO_EXTENSION_ASKED));
    }

    private Optional<Extension> latest(CaseId caseId) {
        return extensions.findByCaseIdOrderByAskedOnDescIdDesc(caseId).stream().findFirst();
    }

    private LocalDate warningOn(PeriodFacts period) {
        return followUp.plan(period.caseId()).stream()
                .filter(contact -> contact.kind() == ContactKind.END_WARNING)
                .map(ContactFacts::opensOn)
                .reduce((earlier, later) -> later)
                .orElse(period.lastDay().minusDays(rates.whole("placement.end-warned-before", period.lastDay())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
