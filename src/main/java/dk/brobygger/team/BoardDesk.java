package dk.brobygger.team;

import dk.brobygger.casefile.CaseStage;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.deputy.StaffAbsenceFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamFacts;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.Urgency;
import dk.brobygger.workload.WorkPile;
import dk.brobygger.workload.WorkloadDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board: who in a team has how much, and how much one should have at most. */
@Service
@Transactional
public class BoardDesk {

    private static final Set<Role> WORKING =
            Set.of(Role.VIRKSOMHEDSKONSULENT, Role.JOBKONSULENT, Role.SAGSBEHANDLER, Role.LEDER);

    private final WorkloadDesk work;
    private final TeamDesk teams;
    private final IdentityDesk identity;
    private final DeputyDesk deputies;
    private final Goals goals;
    private final CurrentUser user;
    private final Clock clock;

    BoardDesk(
            WorkloadDesk work,
            TeamDesk teams,
            IdentityDesk identity,
            DeputyDesk deputies,
            Goals goals,
            CurrentUser user,
            Clock clock) {
        this.work = work;
        this.teams = teams;
        this.identity = identity;
        this.deputies = deputies;
        this.goals = goals;
        this.user = user;
        this.clock = clock;
    }

    /** The teams whose board the asker may see; his own first. */
    @RolesAllowed(Staff.LEDER)
    @Transactional(readOnly = true)
    public List<TeamFacts> teams() {
        var reach = identity.reachOf(user.id());
        return teams.teams().stream()
                .filter(team -> reach.sight() == Sight.ALL || team.id().equals(reach.team()))
                .sorted(Comparator.comparing(team -> !team.id().equals(reach.team())))
                .toList();
    }

    /**
     * The board of a team.
     *
     * @param stages of cases in these; empty for all
     * @throws TeamRejection if the asker does not lead it
     */
    @RolesAllowed(Staff.LEDER)
    @Transactional(readOnly = true)
    public Board board(TeamId teamId, Set<CaseStage> stages) {
        var team = led(teamId);
        var members = workers(teamId);
        var piles = work.piles(teamId, ids(members), stages);
        var people = withOthers(members, piles);
        var absences = deputies.of(people.keySet());
        var goalOf = goals(people.keySet());
        var expected = new ExpectedMinutes(work.expectedMinutes());
        var lines = people.values().stream()
                .map(who -> line(who, members.contains(who), piles, expected, goalOf, absences, people))
                .toList();
        return new Board(
                team,
                line(null, false, piles, expected, goalOf, List.of(), people),
                lines,
                work.decisions(teamId, stages),
                deputies(absences, people),
                clock.instant());
    }

    /**
     * Settles how much open work somebody should have at most.
     *
     * @param hours expected of it
     * @throws TeamRejection if the asker does not lead that one, or it is less than 1 or more than 200
     */
    @RolesAllowed(Staff.LEDER)
    public void goalIs(UserId whose, int hours) {
        led(identity.member(whose).map(StaffMember::teamId).orElse(null));
        var goal = goals.findById(whose.value()).orElseGet(() -> new Goal(whose));
        goal.is(hours, user.id(), clock.instant());
        goals.save(goal);
    }

    /** @throws TeamRejection if the asker does not lead the team */
    TeamFacts led(@Nullable TeamId team) {
        return teams().stream()
                .filter(one -> one.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new TeamRejection(TeamRejection.Reason.NOT_YOUR_TEAM));
    }

    /** Those of a team who work on cases, by name. */
    List<StaffMember> workers(TeamId team) {
        return teams.members(team).stream()
                .filter(member -> member.roles().stream().anyMatch(WORKING::contains))
                .toList();
    }

    /** Minutes that each should have at most. */
    Map<UserId, Integer> goals(Collection<UserId> people) {
        var found = people.isEmpty()
                ? List.<Goal>of()
                : goals.of(people.stream().map(UserId::value).toList());
        var set = found.stream().collect(Collectors.toMap(Goal::whose, Goal::minutes));
        return people.stream().collect(Collectors.toMap(one -> one, one -> set.getOrDefault(one, Goal.USUAL_MINUTES)));
    }

    /** A deputy may be of another team, and then has no line here. */
    private Map<UserId, String> deputies(List<StaffAbsenceFacts> absences, Map<UserId, StaffMember> people) {
        var wanted = absences.stream()
                .map(one -> one.plan().deputy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var unknown = wanted.stream().filter(one -> !people.containsKey(one)).toList();
        var others = unknown.isEmpty() ? List.<StaffMember>of() : identity.members(unknown);
        return Stream.concat(people.values().stream(), others.stream())
                .filter(one -> wanted.contains(one.id()))
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    private Map<UserId, StaffMember> withOthers(List<StaffMember> members, List<WorkPile> piles) {
        var people = new LinkedHashMap<UserId, StaffMember>();
        members.forEach(member -> people.put(member.id(), member));
        var others = piles.stream()
                .map(WorkPile::owner)
                .filter(Objects::nonNull)
                .filter(owner -> !people.containsKey(owner))
                .collect(Collectors.toSet());
        var known = new ArrayList<>(identity.members(others));
        known.forEach(other -> people.put(other.id(), other));
        others.forEach(
                other -> people.computeIfAbsent(other, id -> new StaffMember(id, id.value(), null, "", Set.of())));
        return people;
    }

    private BoardLine line(
            @Nullable StaffMember who,
            boolean isOfTeam,
            List<WorkPile> piles,
            ExpectedMinutes expected,
            Map<UserId, Integer> goalOf,
            List<StaffAbsenceFacts> absences,
            Map<UserId, StaffMember> people) {
        var id = who == null ? null : who.id();
        var mine =
                piles.stream().filter(pile -> Objects.equals(pile.owner(), id)).toList();
        return new BoardLine(
                who,
                isOfTeam,
                sum(mine, WorkPile::tasks),
                sum(mine, expected::of),
                id == null ? 0 : goalOf.getOrDefault(id, Goal.USUAL_MINUTES),
                absences.stream().filter(one -> one.plan().absent().equals(id)).toList(),
                standsInFor(id, absences, people),
                mine.stream()
                        .map(WorkPile::oldest)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private List<String> standsInFor(
            @Nullable UserId deputy, List<StaffAbsenceFacts> absences, Map<UserId, StaffMember> people) {
        if (deputy == null) return List.of();
        var today = LocalDate.now(clock);
        return absences.stream()
                .filter(one -> one.isOn(today) && deputy.equals(one.plan().deputy()))
                .map(one -> Optional.ofNullable(people.get(one.plan().absent())))
                .flatMap(Optional::stream)
                .map(StaffMember::name)
                .distinct()
                .toList();
    }

    private static Map<Urgency, Integer> sum(List<WorkPile> piles, ToIntFunction<WorkPile> what) {
        var sums = new EnumMap<Urgency, Integer>(Urgency.class);
        piles.forEach(pile -> sums.merge(pile.urgency(), what.applyAsInt(pile), Integer::sum));
        return sums;
    }

    private static List<UserId> ids(List<StaffMember> members) {
        return members.stream().map(StaffMember::id).toList();
    }
}
