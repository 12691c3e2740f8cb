package dk.brobygger.inbox;

import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Staff;
import dk.brobygger.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives open tasks other hands, for who leads those that have them. */
@Service
@Transactional
public class ReassignmentDesk {

    private final InboxTasks tasks;
    private final TaskService engine;
    private final TaskMoves moves;
    private final TaskAccess access;
    private final ConflictDesk conflicts;
    private final IdentityDesk identity;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ReassignmentDesk(
            InboxTasks tasks,
            TaskService engine,
            TaskMoves moves,
            TaskAccess access,
            ConflictDesk conflicts,
            IdentityDesk identity,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.engine = engine;
        this.moves = moves;
        this.access = access;
        this.conflicts = conflicts;
        this.identity = identity;
        this.user = user;
        this.events = events;
    }

    /**
     * Gives a task to somebody, whoever has it, with what was typed so far. Whether that one may do it is for the caller to settle.
     *
     * @param seen who had it when the asker chose; empty for nobody
     * @throws NoSuchTask if it is done, or beyond the asker's reach
     * @throws TaskConflict if somebody else has it by now
     * @throws WorkRejection if the reason is missing, too long or names a CPR number
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public void reassign(String taskId, String seen, UserId to, String reason) {
        var task = tasks.lock(taskId).orElseThrow(() -> new NoSuchTask(taskId));
        if (!reaches(task)) throw new NoSuchTask(taskId);
        var from = task.assignee();
        if (to.value().equals(from)) return;
        if (!seen.equals(from == null ? "" : from)) throw new TaskConflict(TaskConflict.Reason.STALE);
        var words = Reasons.given(reason);
        if (from != null) moves.handDraftOver(task, new UserId(from), to);
        engine.setAssignee(taskId, to.value());
        var step = task.step();
        events.publishEvent(new StepAssigned(
                step.caseId(),
                task.name(),
                step.processId(),
                step.elementId(),
                Optional.ofNullable(from).map(UserId::new),
                to,
                words,
                taskId));
    }

    /**
     * Gives a task back to the group, whoever has it.
     *
     * @throws NoSuchTask if it is done, or beyond the asker's reach
     */
    @RolesAllowed({Staff.LEDER, Staff.ADMINISTRATOR})
    public void giveBack(String taskId) {
        var task = tasks.lock(taskId).orElseThrow(() -> new NoSuchTask(taskId));
        if (!reaches(task)) throw new NoSuchTask(taskId);
        var from = TaskMoves.ownerOf(task);
        if (from.isEmpty()) return;
        engine.setAssignee(taskId, null);
        var step = task.step();
        events.publishEvent(
                new StepReleased(step.caseId(), task.name(), step.processId(), step.elementId(), taskId, from));
    }

    private boolean reaches(InboxTask task) {
        if (user.has(Role.ADMINISTRATOR) || access.of(task).sees()) return true;
        var assignee = task.assignee();
        var team = identity.reachOf(user.id()).team();
        return assignee != null
                && team != null
                && team.equals(identity.reachOf(new UserId(assignee)).team())
                && !conflicts.isExcluded(task.caseId(), user.id());
    }
}
