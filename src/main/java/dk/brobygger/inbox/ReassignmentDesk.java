package dk.brobygger.inbox;

import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the tasks of one who leaves, is away or has too much other hands, as they were shown to who decides it. What one
 * may be given, and what then happens, is as with {@link WorkDesk}; wider is only who may say it: whoever leads the one
 * that has a task, wherever its case lies.
 */
@Service
@Transactional
public class ReassignmentDesk {

    private final InboxTasks tasks;
    private final TaskMoves moves;
    private final TaskAccess access;
    private final Receivers receivers;
    private final Pools pools;
    private final ConflictDesk conflicts;
    private final IdentityDesk identity;
    private final CurrentUser user;

    ReassignmentDesk(
            InboxTasks tasks,
            TaskMoves moves,
            TaskAccess access,
            Receivers receivers,
            Pools pools,
            ConflictDesk conflicts,
            IdentityDesk identity,
            CurrentUser user) {
        this.tasks = tasks;
        this.moves = moves;
        this.access = access;
        this.receivers = receivers;
        this.pools = pools;
        this.conflicts = conflicts;
        this.identity = identity;
        this.user = user;
    }

    /**
     * Gives a task to somebody, with what was typed so far.
     *
     * @param seen who had it when the asker chose; empty for nobody
     * @throws NoSuchTask if it is done, or beyond the asker's reach
     * @throws TaskConflict if somebody else has it by now
     * @throws WorkRejection if that one can't have it, or the reason is missing, too long or names a CPR number
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public void reassign(String taskId, String seen, UserId to, String reason) {
        var task = led(taskId);
        var from = task.assignee();
        if (to.value().equals(from)) return;
        if (!seen.equals(from == null ? "" : from)) throw new TaskConflict(TaskConflict.Reason.STALE);
        var words = Reasons.given(reason);
        receivers.of(to).checkMayGet(task, pools.byId(task.poolId()));
        moves.give(task, to, words);
    }

    /**
     * Gives a task back to the group.
     *
     * @param seen who had it when the asker chose
     * @throws NoSuchTask if it is done, or beyond the asker's reach
     * @throws TaskConflict if somebody else has it by now
     * @throws WorkRejection if it is lent to the asker and goes back to whose it is, or the reason is missing, too long
     *     or names a CPR number
     */
    @RolesAllowed({Staff.VIRKSOMHEDSKONSULENT, Staff.JOBKONSULENT, Staff.SAGSBEHANDLER, Staff.LEDER, Staff.ADMINISTRATOR
    })
    public void giveBack(String taskId, UserId seen, String reason) {
        var own = seen.equals(user.id());
        var task = own ? open(taskId) : led(taskId);
        if (task.assignee() == null) return;
        if (!seen.value().equals(task.assignee())) throw new TaskConflict(TaskConflict.Reason.STALE);
        if (own) moves.checkMayRelease(task, access.of(task));
        moves.release(task, Reasons.given(reason));
    }

    private InboxTask open(String taskId) {
        return tasks.lock(taskId).orElseThrow(() -> new NoSuchTask(taskId));
    }

    private InboxTask led(String taskId) {
        var task = open(taskId);
        if (!leads(task)) throw new NoSuchTask(taskId);
        return task;
    }

    private boolean leads(InboxTask task) {
        if (user.has(Role.ADMINISTRATOR)) return true;
        if (!user.has(Role.LEDER)) return false;
        if (access.of(task).sees()) return true;
        var assignee = task.assignee();
        var team = identity.reachOf(user.id()).team();
        return assignee != null
                && team != null
                && team.equals(identity.reachOf(new UserId(assignee)).team())
                && !conflicts.isExcluded(task.caseId(), user.id());
    }
}
