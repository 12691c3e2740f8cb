package dk.brobygger.inbox;

import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.WorkRejection.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is done to one locked task, by itself or as one of many: the rule first, then the engine, then the event. A
 * refusal leaves the transaction as it was, so that the next of many goes on.
 */
@Component
class TaskMoves {

    /** How long something can be taken back; screens offer it for eight seconds of that. */
    static final Duration UNDO = Duration.ofSeconds(30);

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Pools pools;
    private final Drafts drafts;
    private final Undos undos;
    private final TaskService engine;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskMoves(
            Pools pools,
            Drafts drafts,
            Undos undos,
            TaskService engine,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.pools = pools;
        this.drafts = drafts;
        this.undos = undos;
        this.engine = engine;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** @throws WorkRejection if it is not the asker's to give, or the colleague can't have it */
    void checkMayGive(InboxTask task, TaskAccess.Standing standing, Receiver to) {
        if (!standing.leads()) {
            if (standing.answersFor().isEmpty()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
            task.marks().checkNotLent();
        }
        to.checkMayGet(task, pools.byId(task.poolId()));
    }

    /** @return how it was before; not kept yet */
    KeptUndo give(InboxTask task, UserId to, String reason) {
        var undo = remembered(UndoKind.ASSIGN, task);
        var from = ownerOf(task);
        from.ifPresent(owner -> handDraftOver(task, owner, to));
        engine.setAssignee(task.getId(), to.value());
        var step = task.step();
        events.publishEvent(new StepAssigned(
                step.caseId(), task.name(), step.processId(), step.elementId(), from, to, reason, task.getId()));
        return undo.after(task);
    }

    /** @throws WorkRejection if nobody has it, it is not the asker's to give, or it goes back to whose it is instead */
    void checkMayRelease(InboxTask task, TaskAccess.Standing standing) {
        if (task.assignee() == null) throw new WorkRejection(Reason.NOBODY_HAS_IT);
        if (!standing.disposes()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
        if (!standing.leads()) task.marks().checkNotLent();
    }

    /** @param reason may be empty */
    void release(InboxTask task, String reason) {
        var from = ownerOf(task);
        engine.setAssignee(task.getId(), null);
        var step = task.step();
        events.publishEvent(new StepReleased(
                step.caseId(),
                task.name(),
                step.processId(),
                step.elementId(),
                Optional.of(reason).filter(words -> !words.isEmpty()),
                task.getId(),
                from));
    }

    /** @throws TaskConflict if it is not the asker's, nor of one for whom he stands in */
    void checkMaySnooze(TaskAccess.Standing standing) {
        if (standing.answersFor().isEmpty()) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
    }

    /** @return how it was before; not kept yet */
    KeptUndo snooze(InboxTask task, LocalDate until) {
        var undo = remembered(UndoKind.SNOOZE, task);
        task.marks().sleepUntil(until.atStartOfDay(ZONE).toInstant());
        var step = task.step();
        events.publishEvent(new StepSnoozed(step.caseId(), task.name(), step.processId(), step.elementId(), until));
        return undo.after(task);
    }

    /** @throws WorkRejection if it is not the asker's to say */
    void checkMayArrange(TaskAccess.Standing standing) {
        if (!standing.disposes()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
    }

    void prioritise(InboxTask task, int priority, String reason) {
        var before = task.marks().priority();
        if (before == priority) return;
        engine.setPriority(task.getId(), priority);
        var step = task.step();
        events.publishEvent(new StepPrioritised(
                step.caseId(), task.name(), step.processId(), step.elementId(), before, priority, reason));
    }

    /** From now on it can be taken back; what is too old for that is thrown away. */
    Undo keep(KeptUndo undo) {
        undos.forgetOld(user.id().value(), clock.instant());
        return undos.save(undo).shown();
    }

    /** What was typed goes along with the task; the later of two drafts is the one to go on from. */
    void handDraftOver(InboxTask task, UserId from, UserId to) {
        drafts.findById(new Draft.Key(task.getId(), from.value())).ifPresent(given -> {
            var own = drafts.findById(new Draft.Key(task.getId(), to.value()))
                    .orElseGet(() -> new Draft(task.getId(), to));
            if (own.isOlderThan(given)) {
                own.write(given.answers(), given.savedAt());
                drafts.save(own);
            }
        });
    }

    static Optional<UserId> ownerOf(InboxTask task) {
        return Optional.ofNullable(task.assignee()).map(UserId::new);
    }

    private KeptUndo remembered(UndoKind kind, InboxTask task) {
        return new KeptUndo(kind, task, user.id(), clock.instant().plus(UNDO));
    }
}
