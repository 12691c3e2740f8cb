package dk.brobygger.inbox;

import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.WorkRejection.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
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

    /** How long something can be taken back; screens offer it for eight seconds of that. */
    static final Duration UNDO = Duration.ofSeconds(30);

    private final InboxTasks tasks;
    private final TaskAccess access;
    private final Receivers receivers;
    private final Pools pools;
    private final Drafts drafts;
    private final Undos undos;
    private final TaskService engine;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkDesk(
            InboxTasks tasks,
            TaskAccess access,
            Receivers receivers,
            Pools pools,
            Drafts drafts,
            Undos undos,
            TaskService engine,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.access = access;
        this.receivers = receivers;
        this.pools = pools;
        this.drafts = drafts;
        this.undos = undos;
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
        var task = lock(taskId);
        var standing = access.of(task);
        if (!standing.sees()) throw new NoSuchTask(taskId);
        if (task.revision() != version) throw new TaskConflict(TaskConflict.Reason.STALE);
        return keep(give(task, standing, receivers.of(to), words));
    }

    /**
     * One of many; who gives to whom is looked up once for all of them.
     *
     * @return how it was before; not kept yet
     */
    KeptUndo give(InboxTask task, TaskAccess.Standing standing, Receiver to, String reason) {
        checkMayGive(task, standing, to);
        var undo = remembered(UndoKind.ASSIGN, task);
        var from = owner(task);
        from.ifPresent(owner -> handDraftOver(task, owner, to.id()));
        engine.setAssignee(task.getId(), to.id().value());
        var step = task.step();
        events.publishEvent(new StepAssigned(
                step.caseId(), task.name(), step.processId(), step.elementId(), from, to.id(), reason));
        return undo.after(task);
    }

    /** @throws WorkRejection as {@link #give} would, before anything happens */
    void checkMayGive(InboxTask task, TaskAccess.Standing standing, Receiver to) {
        if (!standing.leads()) {
            if (standing.answersFor().isEmpty()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
            if (task.marks().delegatedBy() != null) throw giveBackInstead(task);
        }
        to.checkMayGet(task, pools.byId(task.poolId()));
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
        var task = lock(taskId);
        var standing = access.of(task);
        if (!standing.sees()) throw new NoSuchTask(taskId);
        release(task, standing, words);
    }

    void release(InboxTask task, TaskAccess.Standing standing, String reason) {
        checkMayRelease(task, standing);
        engine.setAssignee(task.getId(), null);
        var step = task.step();
        events.publishEvent(
                new StepReleased(step.caseId(), task.name(), step.processId(), step.elementId(), Optional.of(reason)));
    }

    void checkMayRelease(InboxTask task, TaskAccess.Standing standing) {
        if (task.assignee() == null) throw new WorkRejection(Reason.NOBODY_HAS_IT);
        if (!standing.disposes()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
        if (!standing.leads() && task.marks().delegatedBy() != null) throw giveBackInstead(task);
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
        var task = lock(taskId);
        var standing = access.of(task);
        if (!standing.sees()) throw new NoSuchTask(taskId);
        if (task.revision() != version) throw new TaskConflict(TaskConflict.Reason.STALE);
        if (task.assignee() == null) throw new TaskConflict(TaskConflict.Reason.NOT_TAKEN);
        var owner = standing.answersFor().orElseThrow(() -> new WorkRejection(Reason.NOT_YOURS_TO_GIVE));
        if (task.marks().delegatedBy() != null) throw new WorkRejection(Reason.DELEGATED_ALREADY);
        receivers.of(to).checkMayGet(task, pools.byId(task.poolId()));
        handDraftOver(task, owner, to);
        engine.setAssignee(taskId, to.value());
        task.marks().lendBy(owner.value());
        var step = task.step();
        events.publishEvent(
                new StepDelegated(step.caseId(), task.name(), step.processId(), step.elementId(), owner, to, words));
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
        var task = lock(taskId);
        var standing = access.of(task);
        if (!standing.sees()) throw new NoSuchTask(taskId);
        var lender = task.marks().delegatedBy();
        if (lender == null) throw new WorkRejection(Reason.NOT_DELEGATED);
        var owner = new UserId(lender);
        if (!standing.disposes() && !owner.equals(user.id())) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
        var worker = owner(task).orElse(owner);
        var back = Optional.of(owner).filter(colleague -> access.mayHave(colleague, task));
        back.ifPresent(colleague -> handDraftOver(task, worker, colleague));
        engine.setAssignee(taskId, back.map(UserId::value).orElse(null));
        var step = task.step();
        events.publishEvent(
                new StepReturned(step.caseId(), task.name(), step.processId(), step.elementId(), worker, back));
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
        var task = tasks.lock(kept.taskId()).orElseThrow(() -> new TaskConflict(TaskConflict.Reason.DONE));
        if (!kept.isStillSoOf(task)) throw new WorkRejection(Reason.UNDO_OVERTAKEN);
        if (kept.kind() == UndoKind.ASSIGN) engine.setAssignee(task.getId(), kept.owner());
        kept.restore(task.marks());
        undos.forget(token);
        var step = task.step();
        events.publishEvent(
                new ChangeUndone(step.caseId(), task.name(), step.processId(), step.elementId(), kept.kind()));
    }

    /** How a task is now, so that a change of it can be taken back. */
    KeptUndo remembered(UndoKind kind, InboxTask task) {
        return new KeptUndo(kind, task, user.id(), clock.instant().plus(UNDO));
    }

    /** From now on it can be taken back; what is too old for that is thrown away. */
    Undo keep(KeptUndo undo) {
        undos.forgetOld(user.id().value(), clock.instant());
        return undos.save(undo).shown();
    }

    private InboxTask lock(String taskId) {
        return tasks.lock(taskId).orElseThrow(() -> new NoSuchTask(taskId));
    }

    private static Optional<UserId> owner(InboxTask task) {
        return Optional.ofNullable(task.assignee()).map(UserId::new);
    }

    private WorkRejection giveBackInstead(InboxTask task) {
        return new WorkRejection(
                Reason.GIVE_BACK_INSTEAD, String.valueOf(task.marks().delegatedBy()));
    }

    /** The later of two drafts is the one to go on from. */
    private void handDraftOver(InboxTask task, UserId from, UserId to) {
        drafts.findById(new Draft.Key(task.getId(), from.value())).ifPresent(given -> {
            var own = drafts.findById(new Draft.Key(task.getId(), to.value()))
                    .orElseGet(() -> new Draft(task.getId(), to));
            if (own.isOlderThan(given)) {
                own.write(given.answers(), given.savedAt());
                drafts.save(own);
            }
        });
    }
}
