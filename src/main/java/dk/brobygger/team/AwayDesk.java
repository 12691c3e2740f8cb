package dk.brobygger.team;

import dk.brobygger.deputy.AbsenceId;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.NewWork;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.deputy.StandIn;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.UserId;
import dk.brobygger.work.ReassignmentDesk;
import dk.brobygger.workload.WorkItem;
import dk.brobygger.workload.WorkloadDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One is away: who does the work meanwhile, and who sees that one is. */
@Service
@Transactional
public class AwayDesk {

    /** Roles whose work a deputy does; nobody audits or runs the program for another. */
    public static final List<Role> WITH_DEPUTY =
            List.of(Role.VIRKSOMHEDSKONSULENT, Role.JOBKONSULENT, Role.SAGSBEHANDLER, Role.LEDER);

    private final DeputyDesk deputies;
    private final IdentityDesk identity;
    private final TeamDesk teams;
    private final WorkloadDesk work;
    private final ReassignmentDesk reassignments;
    private final CurrentUser user;
    private final Clock clock;

    AwayDesk(
            DeputyDesk deputies,
            IdentityDesk identity,
            TeamDesk teams,
            WorkloadDesk work,
            ReassignmentDesk reassignments,
            CurrentUser user,
            Clock clock) {
        this.deputies = deputies;
        this.identity = identity;
        this.teams = teams;
        this.work = work;
        this.reassignments = reassignments;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Writes down an absence with a deputy for each role that somebody does meanwhile; all of it or nothing. One is away
     * in the other roles too, without a deputy. A deputy that is found later takes the place of none.
     *
     * @param deputyOf empty for an absence in every role without a deputy
     * @throws TeamRejection if the absent one is in another leder's team
     * @throws dk.brobygger.deputy.DeputyRejection if the days or a deputy do not fit
     */
    @AnyStaff
    public void away(
            UserId absent,
            LocalDate firstDay,
            LocalDate lastDay,
            AbsenceKind kind,
            NewWork newWork,
            Map<Role, UserId> deputyOf) {
        checkReach(absent);
        if (deputyOf.isEmpty()) {
            deputies.set(new AbsencePlan(absent, null, firstDay, lastDay, null, kind, newWork));
            return;
        }
        var before = deputies.of(absent).stream()
                .filter(absence -> !absence.plan().firstDay().isAfter(lastDay))
                .filter(absence -> !absence.plan().lastDay().isBefore(firstDay))
                .toList();
        before.stream()
                .filter(absence -> waitsForDeputy(absence.plan(), deputyOf.keySet()))
                .filter(absence -> !absence.plan().firstDay().isBefore(firstDay))
                .filter(absence -> !absence.plan().lastDay().isAfter(lastDay))
                .forEach(absence -> deputies.end(absence.id()));
        deputyOf.forEach((role, deputy) ->
                deputies.set(new AbsencePlan(absent, role, firstDay, lastDay, deputy, kind, newWork)));
        identity.member(absent).map(StaffMember::roles).orElse(Set.of()).stream()
                .filter(role -> WITH_DEPUTY.contains(role) && !deputyOf.containsKey(role))
                .filter(role ->
                        before.stream().noneMatch(absence -> absence.plan().role() == role))
                .forEach(role -> deputies.set(new AbsencePlan(absent, role, firstDay, lastDay, null, kind, newWork)));
    }

    /**
     * The absent one is back today, or doesn't go at all. With the last deputy of the same days the roles that have none
     * end as well.
     *
     * @throws TeamRejection if it is neither the asker's own absence nor that of one whom he leads
     */
    @AnyStaff
    public void back(AbsenceId id) {
        var mine = deputies.of(mayBeSetByMe().stream().map(StaffMember::id).toList());
        var over = mine.stream()
                .filter(absence -> absence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TeamRejection(TeamRejection.Reason.NOT_YOUR_TEAM));
        deputies.end(id);
        var others = mine.stream()
                .filter(absence -> absence != over && isSameTime(absence.plan(), over.plan()))
                .toList();
        if (over.plan().deputy() != null
                && others.stream().allMatch(absence -> absence.plan().deputy() == null))
            others.forEach(absence -> deputies.end(absence.id()));
    }

    /**
     * The open tasks of one who will be away, soonest due first.
     *
     * @throws TeamRejection if the asker does not lead that one
     */
    @Caseworkers
    @Transactional(readOnly = true)
    public List<WorkItem> openTasks(UserId absent) {
        checkReach(absent);
        return absent.equals(user.id()) ? work.mine() : work.everythingOf(absent);
    }

    /**
     * Gives a task of one who will be away back to the group.
     *
     * @throws TeamRejection if the asker does not lead that one
     * @throws dk.brobygger.task.NoSuchTask if it is done
     * @throws dk.brobygger.task.TaskConflict if somebody else has it by now
     */
    @Caseworkers
    public void giveBack(UserId absent, WorkItem task, String reason) {
        checkReach(absent);
        reassignments.giveBack(task.taskId(), absent, reason);
    }

    /** For whom the asker may write down an absence: himself, and whom he leads; himself first, then by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffMember> mayBeSetByMe() {
        var me = identity.member(user.id());
        var all = new LinkedHashMap<UserId, StaffMember>();
        me.ifPresent(self -> all.put(self.id(), self));
        led().forEach(member -> all.putIfAbsent(member.id(), member));
        return List.copyOf(all.values());
    }

    /** Those who could do the work of a role for somebody, by name. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffMember> deputiesFor(UserId absent, Role role) {
        return identity.colleagues(role).stream()
                .filter(colleague -> !colleague.id().equals(absent))
                .toList();
    }

    /** Somebody's absences that are not over, soonest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffAbsenceFacts> of(UserId absent) {
        return deputies.of(absent);
    }

    /** Last day of their absence by those who are away today. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Map<UserId, LocalDate> awayToday() {
        return deputies.awayUntil(LocalDate.now(clock));
    }

    /** The absences of the asker's colleagues in the team that are not over, soonest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StaffAbsenceFacts> ofMyTeam() {
        return identity.member(user.id())
                .flatMap(me -> Optional.ofNullable(me.teamId()))
                .map(team -> deputies.of(teams.members(team).stream()
                        .map(StaffMember::id)
                        .filter(id -> !id.equals(user.id()))
                        .toList()))
                .orElse(List.of());
    }

    /** For whom the asker does the work today. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<StandIn> iStandInFor() {
        return deputies.standsInFor(user.id(), LocalDate.now(clock));
    }

    private static boolean waitsForDeputy(AbsencePlan plan, Set<Role> found) {
        var role = plan.role();
        return plan.deputy() == null && role != null && found.contains(role);
    }

    private static boolean isSameTime(AbsencePlan one, AbsencePlan other) {
        return one.absent().equals(other.absent())
                && one.firstDay().equals(other.firstDay())
                && one.lastDay().equals(other.lastDay());
    }

    private List<StaffMember> led() {
        if (!user.has(Role.LEDER)) return List.of();
        var reach = identity.reachOf(user.id());
        return reach.sight() == Sight.ALL
                ? identity.everybody()
                : reach.team() == null ? List.of() : teams.members(reach.team());
    }

    private void checkReach(UserId absent) {
        if (absent.equals(user.id())) return;
        if (led().stream().noneMatch(member -> member.id().equals(absent)))
            throw new TeamRejection(TeamRejection.Reason.NOT_YOUR_TEAM).at("absent");
    }
}
