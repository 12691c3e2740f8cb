package dk.brobygger.work;

import dk.brobygger.answer.KeptDrafts;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.Receivers;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.task.WorkRejection.Reason;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a task between people: given away, lent and returned, given back to the group, and taken back at once. What was
 * typed so far goes along.
 */
@Service
@Transactional
public class WorkDesk {

    private final HeldTasks tasks;
    private final KeptDrafts drafts;
    private final Receivers receivers;
    private final TaskMoves moves;
    private final Undos undos;
    private final ConflictDesk conflicts;
    private final TaskService engine;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkDesk(
            HeldTasks tasks,
            KeptDrafts drafts,
            Receivers receivers,
            TaskMoves moves,
            Undos undos,
            ConflictDesk conflicts,
            TaskService engine,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.receivers = receivers;
        this.moves = moves;
        this.undos = undos;
        this.conflicts = conflicts;
        this.engine = engine;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Gives a task to a colleague. Its owner hands over his own, a leder any within his reach.
     *
     * @param version the version of the task that the asker saw
     * @param reason may be empty
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it changed since
     * @throws WorkRejection if it is not the asker's to give, or the colleague can't have it
     */
    @Caseworkers
    public Undo assign(String taskId, int version, UserId to, String reason) {
        var words = Reasons.maybe(reason);
        var task = tasks.lock(taskId);
        task.checkVersion(version);
        var receiver = receivers.of(to);
        moves.checkMayGive(task, receiver);
        return moves.giveUndoably(task, receiver.id(), words);
    }

    /**
     * Gives a task back to the group.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws WorkRejection if nobody has it, it is not the asker's to give, or it is another's whom it goes back to
     */
    @Caseworkers
    public void release(String taskId, String reason) {
        var words = Reasons.given(reason);
        var task = tasks.lock(taskId);
        moves.checkMayRelease(task);
        moves.release(task, words);
    }

    /**
     * Lets a colleague work on a task that stays its owner's: the colleague writes the answers and gives it back, the
     * owner completes it.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it changed since
     * @throws WorkRejection if it is not the asker's, is lent already, or the colleague can't have it
     */
    @Caseworkers
    public void delegate(String taskId, int version, UserId to, String reason) {
        var words = Reasons.given(reason);
        var task = tasks.lock(taskId);
        task.checkVersion(version);
        if (task.owner().isEmpty()) throw new TaskConflict(TaskConflict.Reason.NOT_TAKEN);
        var owner = task.answersFor().orElseThrow(() -> new WorkRejection(Reason.NOT_YOURS_TO_GIVE));
        if (task.marks().delegatedBy() != null) throw new WorkRejection(Reason.DELEGATED_ALREADY);
        receivers.of(to).checkMayGet(task);
        drafts.handOver(task, owner, to);
        engine.setAssignee(taskId, to.value());
        task.marks().lendBy(owner.value());
        var step = task.step();
        events.publishEvent(new StepDelegated(
                step.caseId(), task.name(), step.processId(), step.elementId(), owner, to, words, taskId));
    }

    /**
     * Brings a lent task back to the one whose it is, or to the group when that one may not have it any more. Who works
     * on it gives it back; whose it is may take it back, and so may a leder.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws WorkRejection if it is not lent, or the asker has no part in it
     */
    @Caseworkers
    public void giveBack(String taskId) {
        var task = tasks.lock(taskId);
        var lender = task.marks().delegatedBy();
        if (lender == null) throw new WorkRejection(Reason.NOT_DELEGATED);
        var owner = new UserId(lender);
        if (!task.isDisposable() && !owner.equals(user.id())) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
        var worker = task.owner().orElse(owner);
        var back = Optional.of(owner).filter(colleague -> tasks.mayHave(colleague, task));
        back.ifPresent(colleague -> drafts.handOver(task, worker, colleague));
        engine.setAssignee(taskId, back.map(UserId::value).orElse(null));
        var step = task.step();
        events.publishEvent(
                new StepReturned(step.caseId(), task.name(), step.processId(), step.elementId(), worker, back, taskId));
    }

    /**
     * Takes back what the asker did to a task a moment ago.
     *
     * @throws TaskConflict if the task is done
     * @throws WorkRejection if it is too late, or somebody has gone on with the task since
     */
    @Caseworkers
    public void undo(UUID token) {
        var kept = undos.findById(token)
                .filter(undo -> undo.isOf(user.id()) && !undo.isOver(clock.instant()))
                .orElseThrow(() -> new WorkRejection(Reason.UNDO_TOO_LATE));
        var task = tasks.lockUnseen(kept.taskId()).orElseThrow(() -> new TaskConflict(TaskConflict.Reason.DONE));
        if (!kept.isStillSoOf(task) || isKeptOff(kept.owner(), task)) throw new WorkRejection(Reason.UNDO_OVERTAKEN);
        if (kept.kind() == UndoKind.ASSIGN) engine.setAssignee(task.id(), kept.owner());
        kept.restore(task.marks());
        undos.forget(token);
        var step = task.step();
        events.publishEvent(new ChangeUndone(
                step.caseId(), task.name(), step.processId(), step.elementId(), kept.kind(), kept.taskId()));
    }

    /** A conflict of interest that has come since ends the former owner's part. */
    private boolean isKeptOff(@Nullable String formerOwner, HeldTask task) {
        return formerOwner != null && conflicts.isExcluded(task.caseId(), new UserId(formerOwner));
    }
}
