package dk.brobygger.work;

import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.Receivers;
import dk.brobygger.task.TaskConflict;
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

    private final HeldTasks tasks;
    private final TaskMoves moves;
    private final Receivers receivers;
    private final ConflictDesk conflicts;
    private final IdentityDesk identity;
    private final CurrentUser user;

    ReassignmentDesk(
            HeldTasks tasks,
            TaskMoves moves,
            Receivers receivers,
            ConflictDesk conflicts,
            IdentityDesk identity,
            CurrentUser user) {
        this.tasks = tasks;
        this.moves = moves;
        this.receivers = receivers;
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
        if (task.isOwnedBy(to)) return;
        if (!seen.equals(task.owner().map(UserId::value).orElse(""))) throw new TaskConflict(TaskConflict.Reason.STALE);
        var words = Reasons.given(reason);
        receivers.of(to).checkMayGet(task);
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
        if (task.owner().isEmpty()) return;
        if (!task.isOwnedBy(seen)) throw new TaskConflict(TaskConflict.Reason.STALE);
        if (own) moves.checkMayRelease(task);
        moves.release(task, Reasons.given(reason));
    }

    private HeldTask open(String taskId) {
        return tasks.lockUnseen(taskId).orElseThrow(() -> new NoSuchTask(taskId));
    }

    private HeldTask led(String taskId) {
        var task = open(taskId);
        if (!leads(task)) throw new NoSuchTask(taskId);
        return task;
    }

    private boolean leads(HeldTask task) {
        if (user.has(Role.ADMINISTRATOR)) return true;
        if (!user.has(Role.LEDER)) return false;
        if (task.isSeen()) return true;
        var team = identity.reachOf(user.id()).team();
        return team != null
                && task.owner()
                        .filter(owner -> team.equals(identity.reachOf(owner).team()))
                        .isPresent()
                && !conflicts.isExcluded(task.caseId(), user.id());
    }
}
