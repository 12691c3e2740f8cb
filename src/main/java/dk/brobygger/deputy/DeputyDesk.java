package dk.brobygger.deputy;

import dk.brobygger.deputy.DeputyRejection.Reason;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away, and who does the work meanwhile. A deputy stands in for the absent one only, never for those whom that
 * one stands in for.
 */
@Service
@Transactional
public class DeputyDesk {

    private final StaffAbsences absences;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeputyDesk(
            StaffAbsences absences,
            IdentityDesk identity,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.absences = absences;
        this.identity = identity;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes down that the asker, or for a leder anybody, will be away.
     *
     * @throws DeputyRejection if it is not the asker's to say, the days make no sense or overlap another absence for
     *     the same role, or the deputy can't do the work
     */
    @AnyStaff
    public AbsenceId set(AbsencePlan plan) {
        checkItIsMineToSay(plan.absent());
        var absence = new StaffAbsence(plan, user.id(), LocalDate.now(clock));
        var absent = found(identity.hold(plan.absent()), "absent");
        var deputy = plan.deputy();
        if (deputy != null) {
            var standIn = found(identity.member(deputy).filter(known -> identity.isActive(deputy)), "deputy");
            checkRole(plan, absent.roles(), standIn.roles());
            if (overlaps(deputy, plan)) throw new DeputyRejection(Reason.DEPUTY_AWAY).at("deputy");
        }
        if (overlaps(plan.absent(), plan)) throw new DeputyRejection(Reason.OVERLAPS).at("firstDay");
        var id = absences.saveAndFlush(absence).facts().id();
        StandInsKept.forget();
        events.publishEvent(new AbsenceSet(id, plan.absent(), plan.deputy(), plan.firstDay(), plan.lastDay()));
        return id;
    }

    /**
     * The absent one is back today, or doesn't go at all.
     *
     * @throws DeputyRejection if there is no such absence, or it is not the asker's to say
     */
    @AnyStaff
    public void end(AbsenceId id) {
        StandInsKept.forget();
        var absence = absences.findById(id).orElseThrow(() -> new DeputyRejection(Reason.NO_SUCH_ABSENCE));
        var plan = absence.facts().plan();
        checkItIsMineToSay(plan.absent());
        var today = LocalDate.now(clock);
        if (plan.lastDay().isBefore(today)) return;
        if (absence.hasBegunBefore(today)) absence.backFrom(today);
        else absences.delete(absence);
        absences.flush();
        events.publishEvent(new AbsenceEnded(id, plan.absent(), plan.deputy()));
    }

    /** Somebody's absences that are not over, soonest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffAbsenceFacts> of(UserId absent) {
        return absences.notOverOn(absent.value(), LocalDate.now(clock)).stream()
                .map(StaffAbsence::facts)
                .toList();
    }

    /** The absences of many that are not over, soonest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffAbsenceFacts> of(Collection<UserId> absent) {
        var usernames = absent.stream().map(UserId::value).toList();
        return usernames.isEmpty()
                ? List.of()
                : absences.notOverOn(usernames, LocalDate.now(clock)).stream()
                        .map(StaffAbsence::facts)
                        .toList();
    }

    /** Whether somebody is away on a day and wants new work of a role to go to the whole group. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean leavesNewWork(UserId absent, Role role, LocalDate day) {
        return absences.leavesNewWork(absent.value(), role, day);
    }

    /** The absences, not over, in which somebody is the deputy. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffAbsenceFacts> leaningOn(UserId deputy) {
        return absences.leaningOn(deputy.value(), LocalDate.now(clock)).stream()
                .map(StaffAbsence::facts)
                .toList();
    }

    /** Everybody who is away on a day. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffAbsenceFacts> on(LocalDate day) {
        return absences.on(day).stream().map(StaffAbsence::facts).toList();
    }

    /** The absences whose last day lies between two days, the second one not among them. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffAbsenceFacts> endedBetween(LocalDate from, LocalDate before) {
        return absences.endedBetween(from, before).stream()
                .map(StaffAbsence::facts)
                .toList();
    }

    /** Last day of their absence by those who are away on a day; names are shown with it: »fraværende til 3. dec.« */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<UserId, LocalDate> awayUntil(LocalDate day) {
        var until = new HashMap<UserId, LocalDate>();
        for (StaffAbsence absence : absences.on(day)) {
            var plan = absence.facts().plan();
            until.merge(plan.absent(), plan.lastDay(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return until;
    }

    /** For whom, and in which roles, somebody does the work on a day. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StandIn> standsInFor(UserId deputy, LocalDate day) {
        return StandInsKept.of(deputy, day, () -> read(deputy, day));
    }

    /** What the deputy may do is what both may: the absent one's role that the deputy has too. */
    private List<StandIn> read(UserId deputy, LocalDate day) {
        var plans = absences.withDeputy(deputy.value(), day).stream()
                .map(absence -> absence.facts().plan())
                .toList();
        if (plans.isEmpty()) return List.of();
        var roles =
                identity.rolesOf(Stream.concat(Stream.of(deputy), plans.stream().map(AbsencePlan::absent))
                        .distinct()
                        .toList());
        return plans.stream()
                .flatMap(plan -> roles.getOrDefault(plan.absent(), Set.of()).stream()
                        .filter(role -> plan.role() == null || plan.role() == role)
                        .filter(roles.getOrDefault(deputy, Set.of())::contains)
                        .sorted()
                        .map(role -> new StandIn(plan.absent(), role, plan.lastDay())))
                .toList();
    }

    private void checkItIsMineToSay(UserId absent) {
        if (!user.id().equals(absent) && !user.has(Role.LEDER) && !user.has(Role.ADMINISTRATOR))
            throw new DeputyRejection(Reason.NOT_YOURS);
    }

    private static StaffMember found(Optional<StaffMember> colleague, String field) {
        return colleague.orElseThrow(() -> new DeputyRejection(Reason.NO_SUCH_COLLEAGUE).at(field));
    }

    private static void checkRole(AbsencePlan plan, Set<Role> absent, Set<Role> deputy) {
        var shared = EnumSet.copyOf(absent);
        shared.retainAll(deputy);
        if (plan.role() == null ? shared.isEmpty() : !shared.contains(plan.role()))
            throw new DeputyRejection(Reason.DEPUTY_LACKS_ROLE).at("deputy");
    }

    private boolean overlaps(UserId who, AbsencePlan plan) {
        return absences.between(who.value(), plan.firstDay(), plan.lastDay()).stream()
                .anyMatch(other -> other.isForRole(plan.role()));
    }
}
