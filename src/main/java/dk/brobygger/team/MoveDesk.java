package dk.brobygger.team;

import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.casefile.ResponsibilityDesk;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Reach;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.StaffMember;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.work.ReassignmentDesk;
import dk.brobygger.workload.WorkItem;
import dk.brobygger.workload.WorkPile;
import dk.brobygger.workload.WorkloadDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds new hands for open tasks: proposes with reasons, then moves one by one. */
@Service
@Transactional
public class MoveDesk {

    private final BoardDesk board;
    private final WorkloadDesk work;
    private final ReassignmentDesk reassignments;
    private final ResponsibilityDesk responsibilities;
    private final ConflictDesk conflicts;
    private final IdentityDesk identity;
    private final DeputyDesk deputies;
    private final Clock clock;

    MoveDesk(
            BoardDesk board,
            WorkloadDesk work,
            ReassignmentDesk reassignments,
            ResponsibilityDesk responsibilities,
            ConflictDesk conflicts,
            IdentityDesk identity,
            DeputyDesk deputies,
            Clock clock) {
        this.board = board;
        this.work = work;
        this.reassignments = reassignments;
        this.responsibilities = responsibilities;
        this.conflicts = conflicts;
        this.identity = identity;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** The tasks themselves, soonest due first. */
    @RolesAllowed(Staff.LEDER)
    @Transactional(readOnly = true)
    public List<WorkItem> tasks(Handful tasks) {
        board.led(tasks.team());
        return work.tasksOf(tasks.team(), tasks.from(), tasks.stages()).stream()
                .filter(task -> tasks.holds(task.taskId()))
                .toList();
    }

    /** To whom tasks would go if they were shared out fairly; who has them is given none. */
    @RolesAllowed(Staff.LEDER)
    @Transactional(readOnly = true)
    public List<Choice> shareOut(Handful some) {
        var tasks = tasks(some);
        var among = colleagues(some.team()).stream()
                .filter(colleague -> !colleague.id().equals(some.from()))
                .toList();
        return share(tasks, among).share(tasks);
    }

    /** What would become of tasks if all went to one colleague. */
    @RolesAllowed(Staff.LEDER)
    @Transactional(readOnly = true)
    public List<Choice> give(Handful some, UserId to) {
        var tasks = tasks(some);
        var receiver = receiver(some.team(), to);
        return share(tasks, List.of(receiver)).give(tasks, receiver);
    }

    /** Those of the team who may be given work, by name. */
    @RolesAllowed(Staff.LEDER)
    @Transactional(readOnly = true)
    public List<StaffMember> receivers(TeamId team) {
        board.led(team);
        return board.workers(team);
    }

    /**
     * Gives a task to somebody, if it still is where it was and that one still may have it.
     *
     * @throws TeamRejection if there is no reason, or the borders have changed since they were shown
     * @throws dk.brobygger.task.NoSuchTask if it is done
     * @throws dk.brobygger.task.TaskConflict if somebody else has it by now
     */
    @RolesAllowed(Staff.LEDER)
    public void move(TeamId team, WorkItem task, UserId to, String reason) {
        if (reason.isBlank()) throw new TeamRejection(TeamRejection.Reason.NO_REASON).at("reason");
        board.led(team);
        var receiver = only(colleagues(board.workers(team), Map.of()), to);
        var choice = share(List.of(task), List.of(receiver))
                .give(List.of(task), receiver)
                .get(0);
        if (!choice.moves()) throw new TeamRejection(choice);
        var owner = task.owner();
        reassignments.reassign(task.taskId(), owner == null ? "" : owner.value(), to, reason.strip());
    }

    private Colleague receiver(TeamId team, UserId to) {
        return only(colleagues(team), to);
    }

    private static Colleague only(List<Colleague> colleagues, UserId to) {
        return colleagues.stream()
                .filter(colleague -> colleague.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new TeamRejection(TeamRejection.Reason.NOT_YOUR_TEAM).at("to"));
    }

    private FairShare share(List<WorkItem> tasks, Collection<Colleague> among) {
        var expected = new ExpectedMinutes(work.expectedMinutes());
        var responsible =
                responsibilities.of(tasks.stream().map(WorkItem::caseId).toList());
        return new FairShare(among, responsible, expected::of);
    }

    /** The team's people with all that decides what they may be given. */
    List<Colleague> colleagues(TeamId team) {
        var members = board.workers(team);
        var ids = members.stream().map(StaffMember::id).toList();
        return colleagues(members, load(work.piles(team, ids, Set.of())));
    }

    private List<Colleague> colleagues(List<StaffMember> members, Map<UserId, Integer> load) {
        var ids = members.stream().map(StaffMember::id).toList();
        var goalOf = board.goals(ids);
        var reaches = identity.reachesOf(ids);
        var closed = conflicts.casesClosedTo(ids);
        var away = deputies.awayUntil(LocalDate.now(clock));
        return members.stream()
                .map(member -> new Colleague(
                        member.id(),
                        member.name(),
                        member.roles(),
                        reaches.getOrDefault(member.id(), Reach.NONE),
                        load.getOrDefault(member.id(), 0),
                        goalOf.getOrDefault(member.id(), Goal.USUAL_MINUTES),
                        away.get(member.id()),
                        closed.getOrDefault(member.id(), Set.of())))
                .toList();
    }

    private Map<UserId, Integer> load(List<WorkPile> piles) {
        var expected = new ExpectedMinutes(work.expectedMinutes());
        var load = new HashMap<UserId, Integer>();
        for (WorkPile pile : piles) {
            var owner = pile.owner();
            if (owner != null) load.merge(owner, expected.of(pile), Integer::sum);
        }
        return load;
    }
}
