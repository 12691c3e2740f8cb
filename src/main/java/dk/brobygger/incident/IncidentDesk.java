package dk.brobygger.incident;

import dk.brobygger.casefile.CaseEvent;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.RatioDesk;
import dk.brobygger.extension.ExtensionDesk;
import dk.brobygger.extension.ExtensionFacts;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.Staff;
import dk.brobygger.incident.Incident.Kind;
import dk.brobygger.incident.IncidentRejection.Reason;
import dk.brobygger.law.LawChanged;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Rates;
import dk.brobygger.law.Ruling;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.match.Finding;
import dk.brobygger.placement.PeriodDesk;
import dk.brobygger.placement.PeriodFacts;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What else happens in a placement's weeks: reported here, dealt with by the process. */
@Service
@Transactional
public class IncidentDesk {

    private static final List<Kind> INJURIES = List.of(Kind.WORK_INJURY, Kind.FATAL_INJURY);

    private final PeriodDesk periods;
    private final Incidents incidents;
    private final RatioDesk ratio;
    private final LawDesk law;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Rates rates;
    private final EstablishmentDesk establishment;
    private final ExtensionDesk extensions;

    IncidentDesk(
            PeriodDesk periods,
            Incidents incidents,
            RatioDesk ratio,
            LawDesk law,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock,
            Rates rates,
            EstablishmentDesk establishment,
            ExtensionDesk extensions) {
        this.extensions = extensions;
        this.establishment = establishment;
        this.rates = rates;
        this.periods = periods;
        this.incidents = incidents;
        this.ratio = ratio;
        this.law = law;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Mentor stopper. */
    @Caseworkers
    public void mentorLeft(CaseId caseId) {
        report(caseId, Kind.MENTOR_LEFT, null, new MentorLeft(caseId));
    }

    /** Arbejdsskade: the host has told of an accident. */
    @Caseworkers
    public void workInjury(CaseId caseId, boolean fatal) {
        report(caseId, fatal ? Kind.FATAL_INJURY : Kind.WORK_INJURY, null, new WorkInjuryReported(caseId, fatal));
    }

    /**
     * Akut hjælp: somebody is to call the company within two working hours.
     *
     * @param request what the company says, in its own words
     */
    @Caseworkers
    public void urgentHelp(CaseId caseId, String request) {
        if (request.isBlank()) throw new IncidentRejection(Reason.REQUEST_MISSING);
        report(caseId, Kind.URGENT_HELP, request.strip(), new UrgentHelpAsked(caseId));
    }

    /** A consent that companies were told things by is withdrawn; without a placement it concerns nobody here. */
    @Caseworkers
    public void consentWithdrawn(CaseId caseId) {
        if (isOpen(caseId)) report(caseId, Kind.CONSENT_WITHDRAWN, null, new ConsentWithdrawnInPlacement(caseId));
    }

    /** Stops every sharing beyond name, times and tasks. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void blockSharing(CaseId caseId) {
        periods.blockSharing(caseId);
    }

    /** Målgruppeskift: the candidate belongs to another group of LAB § 6 from now on. */
    @Caseworkers
    public void targetGroupChanged(CaseId caseId, String targetGroup, boolean jobReady) {
        if (isOpen(caseId))
            report(
                    caseId,
                    Kind.TARGET_GROUP,
                    targetGroup + (jobReady ? "+" : ""),
                    new TargetGroupShifted(caseId, targetGroup));
    }

    /** What the law says of the new target group's weeks, as it stands today. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Ruling duration(CaseId caseId) {
        var group = words(caseId, Kind.TARGET_GROUP);
        return law.decide(
                "placement-duration",
                today(),
                Map.of(
                        "targetGroup",
                        group.replace("+", ""),
                        "jobReady",
                        group.endsWith("+"),
                        "evidentlyReady",
                        false,
                        "graduate",
                        false));
    }

    /** The weeks are cut after a change of target group. */
    @Caseworkers
    public void shorten(CaseId caseId, LocalDate newLastDay) {
        periods.shorten(caseId, newLastDay);
    }

    /** Rimelighedskrav brudt: the production unit has too few ordinary employees by now. */
    @Caseworkers
    public void ratioBroken(CaseId caseId) {
        report(caseId, Kind.RATIO_BROKEN, null, new RatioBroken(caseId));
    }

    /** Whether the production unit has ordinary employees enough for those who are supported there. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isRatioMet(CaseId caseId) {
        var period = periods.period(caseId);
        return ratio.ratios(period.company()).stream()
                .filter(unit -> unit.unit().equals(period.unit()))
                .allMatch(unit -> unit.supportedFte().compareTo(BigDecimal.valueOf(unit.maxSupported())) <= 0);
    }

    /**
     * Ny lov: rules have been followed by others. Each placement that runs, and whose rulings rest on one of them, keeps
     * them; somebody finds out what an extension would be ruled by.
     */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void lawChanged(LawChanged change) {
        for (var caseId : periods.running()) {
            var touched = change.touches(grounds(caseId));
            if (touched.isEmpty()) continue;
            report(
                    caseId,
                    Kind.NEW_LAW,
                    change.inForce() + " " + String.join(" ", touched),
                    new RulesChanged(caseId, change.inForce()));
        }
    }

    private List<RulingRecord> grounds(CaseId caseId) {
        var granted = establishment.latest(caseId).stream()
                .flatMap(agreed -> agreed.findings().stream())
                .map(Finding::ruling);
        var extended = extensions.extensions(caseId).stream()
                .map(ExtensionFacts::ruling)
                .filter(Objects::nonNull);
        return Stream.concat(granted, extended).toList();
    }

    /** Since when new rules are in force, and the decisions that they concern here, as last reported. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<NewRules> newRules(CaseId caseId) {
        var words = words(caseId, Kind.NEW_LAW);
        if (words.isEmpty()) return Optional.empty();
        var parts = List.of(words.split(" "));
        return Optional.of(new NewRules(LocalDate.parse(parts.get(0)), parts.subList(1, parts.size())));
    }

    /** Whether the latest injury was fatal. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean isInjuryFatal(CaseId caseId) {
        return injury(caseId).kind() == Kind.FATAL_INJURY;
    }

    /** A death is reported within hours, any other injury within working days. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Instant injuryReportDue(CaseId caseId) {
        var injury = injury(caseId);
        var day = LocalDate.ofInstant(injury.reportedAt(), clock.getZone());
        return injury.kind() == Kind.FATAL_INJURY
                ? injury.reportedAt().plus(Duration.ofHours(rates.whole("accident.fatal-report", day)))
                : days.endOf(days.plus(day, rates.whole("accident.report-within", day)));
    }

    /** What the company said when it last asked for urgent help. */
    @AnyStaff
    @Transactional(readOnly = true)
    public String request(CaseId caseId) {
        return words(caseId, Kind.URGENT_HELP);
    }

    /** Everything that was reported, the latest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<IncidentFacts> incidents(CaseId caseId) {
        return incidents.findByCaseIdOrderByReportedAtDesc(caseId).stream()
                .map(incident -> incident.facts(clock.getZone()))
                .toList();
    }

    private void report(CaseId caseId, Kind kind, @Nullable String words, CaseEvent event) {
        periods.open(caseId);
        incidents.saveAndFlush(new Incident(caseId, kind, clock.instant(), words));
        events.publishEvent(event);
    }

    private Incident injury(CaseId caseId) {
        return incidents
                .findFirstByCaseIdAndKindInOrderByReportedAtDesc(caseId, INJURIES)
                .orElseThrow(() -> new IllegalStateException("No injury is reported on " + caseId));
    }

    private String words(CaseId caseId, Kind kind) {
        return incidents
                .findFirstByCaseIdAndKindInOrderByReportedAtDesc(caseId, List.of(kind))
                .map(Incident::words)
                .orElse("");
    }

    private boolean isOpen(CaseId caseId) {
        return periods.find(caseId).filter(PeriodFacts::open).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
