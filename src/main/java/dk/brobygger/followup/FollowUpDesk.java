package dk.brobygger.followup;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.absence.IllnessFacts;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.followup.FollowUpRejection.Reason;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of follow-ups and reviews: what stands on it, what is next, and what became of it. */
@Service
@Transactional
public class FollowUpDesk {

    private final PeriodDesk periods;
    private final PlannedContacts contacts;
    private final AbsenceDesk absences;
    private final CaseDesk cases;
    private final LawDesk law;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Rates rates;

    FollowUpDesk(
            PeriodDesk periods,
            PlannedContacts contacts,
            AbsenceDesk absences,
            CaseDesk cases,
            LawDesk law,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock,
            Rates rates) {
        this.rates = rates;
        this.periods = periods;
        this.contacts = contacts;
        this.absences = absences;
        this.cases = cases;
        this.law = law;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** The weeks begin anew after a rematch: what was planned of the others is no more. */
    @Caseworkers
    public void forget(CaseId caseId) {
        contacts.deleteAll(contacts.findByCaseIdOrderByOpensOnAscWeekAsc(caseId));
    }

    /** Lays the plan by the decision {@code follow-up-plan}; what lies behind, or is due now, stays as it is. */
    @Caseworkers
    public void decidePlan(CaseId caseId) {
        var period = periods.period(caseId);
        var known = contacts.findByCaseIdOrderByOpensOnAscWeekAsc(caseId);
        var coming = known.stream()
                .filter(PlannedContact::isPlanned)
                .filter(contact -> contact.opensOn().isAfter(today()))
                .toList();
        contacts.deleteAll(coming);
        var planned = law.decideAll("follow-up-plan", period.firstDay(), Map.of("weeks", period.weeks())).stream()
                .map(row -> planned(period, row))
                .filter(contact -> known.isEmpty() || contact.opensOn().isAfter(today()))
                .toList();
        contacts.saveAllAndFlush(planned);
        cases.weeksAre(caseId, period.firstDay(), period.weeks());
        events.publishEvent(new FollowUpPlanned(
                caseId,
                (int) planned.stream()
                        .filter(contact -> contact.kind().isTalk())
                        .count(),
                (int) planned.stream()
                        .filter(contact -> contact.kind() == ContactKind.PROGRESSION)
                        .count()));
    }

    private PlannedContact planned(PeriodFacts period, Ruling row) {
        var opens = days.plus(period.firstDay().plusDays(row.whole("fromDay")), 0);
        var due = days.plus(period.firstDay().plusDays(row.whole("dueDay")), 0);
        return new PlannedContact(
                period.caseId(),
                ContactKind.valueOf(row.text("kind")),
                row.text("title"),
                row.whole("week"),
                opens,
                due);
    }

    /** The whole plan by date. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<ContactFacts> plan(CaseId caseId) {
        return contacts.findByCaseIdOrderByOpensOnAscWeekAsc(caseId).stream()
                .map(PlannedContact::facts)
                .toList();
    }

    /** Where one track of the plan stands. While the candidate is ill, the next one waits for the return. */
    @AnyStaff
    @Transactional(readOnly = true)
    public PlanStep next(CaseId caseId, PlanTrack track) {
        var period = periods.period(caseId);
        var coming = coming(caseId, track);
        if (coming.isEmpty()) {
            var over = !today().isBefore(period.lastDay());
            var end = days.endOf(period.lastDay());
            return new PlanStep(over ? PlanStep.Turn.NONE : PlanStep.Turn.LATER, null, end, end, end);
        }
        var contact = coming.get(0);
        var opens = opensOn(contact);
        var due = contact.dueOn().isBefore(opens) ? opens : contact.dueOn();
        return new PlanStep(
                opens.isAfter(today()) ? PlanStep.Turn.LATER : PlanStep.Turn.DUE,
                contact.facts(),
                startOf(opens),
                days.endOf(due),
                superseded(period, coming, due));
    }

    /**
     * When somebody is reminded of the next one.
     *
     * @param reminder a row of {@code reminders}: process and event of its model
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public Instant overdue(CaseId caseId, PlanTrack track, String reminder) {
        var due = LocalDate.ofInstant(next(caseId, track).due(), clock.getZone());
        var row = law.reminder(track == PlanTrack.TALKS ? "follow-up" : "progression-review", reminder, due);
        return days.endOf(days.plus(due, row.whole("amount")));
    }

    /** @throws FollowUpRejection if nothing is left to hold, or the day does not fit */
    @Caseworkers
    public void hold(CaseId caseId, PlanTrack track, LocalDate day, @Nullable ContactChannel channel) {
        var contact = current(caseId, track);
        contact.hold(day, channel, today(), rates.whole("follow-up.held-before", today()));
        contacts.saveAndFlush(contact);
    }

    /**
     * Moves a talk or review that is still to come to a later day.
     *
     * @throws FollowUpRejection if it is being held already, or the day is no later one within the weeks
     */
    @Caseworkers
    public void move(CaseId caseId, ContactKind kind, int week, LocalDate day) {
        var contact = contacts.findByCaseIdOrderByOpensOnAscWeekAsc(caseId).stream()
                .filter(planned -> planned.isPlanned() && planned.kind() == kind && planned.week() == week)
                .filter(planned -> planned.opensOn().isAfter(today()))
                .findFirst()
                .orElseThrow(() -> new FollowUpRejection(Reason.NOTHING_TO_HOLD));
        if (!day.isAfter(contact.opensOn())
                || day.isAfter(periods.period(caseId).lastDay())) throw new FollowUpRejection(Reason.NOT_A_LATER_DAY);
        var opens = days.plus(day, 0);
        contact.postpone(opens, days.plus(opens, heldWithin()));
        contacts.saveAndFlush(contact);
    }

    @Caseworkers
    public void miss(CaseId caseId, PlanTrack track, MissedReason reason) {
        var contact = current(caseId, track);
        contact.miss(reason);
        contacts.saveAndFlush(contact);
    }

    /** Nobody held it before the next one came; when it was held in the meantime, nothing happens. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void supersede(CaseId caseId, PlanTrack track) {
        coming(caseId, track).stream()
                .findFirst()
                .filter(contact -> !contact.opensOn().isAfter(today()))
                .ifPresent(contact -> {
                    contact.miss(MissedReason.SUPERSEDED);
                    contacts.saveAndFlush(contact);
                });
    }

    /** The next one is late; who is responsible is reminded on the case. */
    @RolesAllowed({Staff.PROCESS, Staff.SYSTEM})
    public void remind(CaseId caseId, PlanTrack track) {
        coming(caseId, track).stream().findFirst().ifPresent(contact -> {
            contact.overdue(Math.max(0, days.between(contact.dueOn(), today())));
            contacts.saveAndFlush(contact);
        });
    }

    private PlannedContact current(CaseId caseId, PlanTrack track) {
        return coming(caseId, track).stream()
                .findFirst()
                .orElseThrow(() -> new FollowUpRejection(Reason.NOTHING_TO_HOLD));
    }

    private List<PlannedContact> coming(CaseId caseId, PlanTrack track) {
        return contacts.findByCaseIdOrderByOpensOnAscWeekAsc(caseId).stream()
                .filter(PlannedContact::isPlanned)
                .filter(contact -> track.has(contact.kind()))
                .toList();
    }

    private LocalDate opensOn(PlannedContact contact) {
        var back = absences.illness(contact.caseId())
                .filter(illness -> contact.opensOn().isAfter(illness.since()))
                .map(this::back);
        return back.filter(day -> day.isAfter(contact.opensOn())).orElse(contact.opensOn());
    }

    /** When an ill candidate is expected to be there again; asked anew while nobody knows. */
    private LocalDate back(IllnessFacts illness) {
        return Optional.ofNullable(illness.expectedUntil())
                .filter(until -> !until.isBefore(today()))
                .map(until -> days.plus(until, 1))
                .orElseGet(() -> days.plus(today(), rates.whole("illness.asked-again", today())));
    }

    private Instant superseded(PeriodFacts period, List<PlannedContact> coming, LocalDate due) {
        var earliest = days.endOf(days.plus(due, 1));
        if (coming.size() == 1) {
            var last = due.isAfter(period.lastDay()) ? due : period.lastDay();
            return days.endOf(days.plus(last, rates.whole("follow-up.after-last-day", last)));
        }
        var next = startOf(opensOn(coming.get(1)));
        return next.isAfter(earliest) ? next : earliest;
    }

    /** After illness: what fell into it is held as soon as the candidate is back, or not at all when the next is near. */
    @Caseworkers
    public void shiftAfterIllness(CaseId caseId, LocalDate since, LocalDate back) {
        for (var track : PlanTrack.values()) {
            var coming = coming(caseId, track);
            for (var i = 0; i < coming.size(); i++) {
                var contact = coming.get(i);
                if (!contact.opensOn().isAfter(since) || contact.opensOn().isAfter(back)) continue;
                var opens = days.plus(back, 1);
                var next = i + 1 < coming.size() ? Optional.of(coming.get(i + 1)) : Optional.<PlannedContact>empty();
                if (next.filter(other ->
                                other.opensOn().isBefore(opens.plusDays(rates.whole("follow-up.next-is-near", opens))))
                        .isPresent()) contact.miss(MissedReason.ILL);
                else contact.move(opens, days.plus(opens, heldWithin()));
                contacts.save(contact);
            }
        }
        contacts.flush();
    }

    private int heldWithin() {
        return rates.whole("follow-up.moved-held-within", today());
    }

    private Instant startOf(LocalDate day) {
        return day.atTime(8, 0).atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
