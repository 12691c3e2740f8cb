package dk.brobygger.work;

import dk.brobygger.answer.KeptDrafts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.StepReleased;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.Receiver;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.task.WorkRejection.Reason;
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
public class TaskMoves {

    /** How long something can be taken back; screens offer it for eight seconds of that. */
    static final Duration UNDO = Duration.ofSeconds(30);

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final HeldTasks tasks;
    private final KeptDrafts drafts;
    private final Undos undos;
    private final TaskService engine;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskMoves(
            HeldTasks tasks,
            KeptDrafts drafts,
            Undos undos,
            TaskService engine,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.undos = undos;
        this.engine = engine;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** @throws WorkRejection if it is not the asker's to give, or the colleague can't have it */
    public void checkMayGive(HeldTask task, Receiver to) {
        if (!task.isLed()) {
            if (task.answersFor().isEmpty()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
            task.marks().checkNotLent();
        }
        to.checkMayGet(task);
    }

    /** Gives it away for good. */
    public void give(HeldTask task, UserId to, String reason) {
        given(task, to, reason);
    }

    /** Gives it away, to be taken back for a moment. */
    Undo giveUndoably(HeldTask task, UserId to, String reason) {
        return keep(given(task, to, reason));
    }

    private KeptUndo given(HeldTask task, UserId to, String reason) {
        var undo = remembered(UndoKind.ASSIGN, task);
        var from = task.owner();
        from.ifPresent(owner -> drafts.handOver(task, owner, to));
        engine.setAssignee(task.id(), to.value());
        var step = task.step();
        events.publishEvent(new StepAssigned(
                step.caseId(), task.name(), step.processId(), step.elementId(), from, to, reason, task.id()));
        return undo.after(task);
    }

    /** @throws WorkRejection if nobody has it, it is not the asker's to give, or it goes back to whose it is instead */
    public void checkMayRelease(HeldTask task) {
        if (task.owner().isEmpty()) throw new WorkRejection(Reason.NOBODY_HAS_IT);
        if (!task.isDisposable()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
        if (!task.isLed()) task.marks().checkNotLent();
    }

    /** @param reason may be empty */
    public void release(HeldTask task, String reason) {
        var from = task.owner();
        engine.setAssignee(task.id(), null);
        var step = task.step();
        events.publishEvent(new StepReleased(
                step.caseId(),
                task.name(),
                step.processId(),
                step.elementId(),
                Optional.of(reason).filter(words -> !words.isEmpty()),
                task.id(),
                from));
    }

    /** @throws TaskConflict if it is not the asker's, nor of one for whom he stands in */
    public void checkMaySnooze(HeldTask task) {
        if (task.answersFor().isEmpty()) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
    }

    /** Puts it off, its deadline aside. */
    public void snooze(HeldTask task, LocalDate until, String reason) {
        snoozed(task, until, Optional.of(reason));
    }

    /** Puts it off, to be taken back for a moment. */
    Undo snoozeUndoably(HeldTask task, LocalDate until) {
        return keep(snoozed(task, until, Optional.empty()));
    }

    private KeptUndo snoozed(HeldTask task, LocalDate until, Optional<String> reason) {
        var undo = remembered(UndoKind.SNOOZE, task);
        task.marks().sleepUntil(until.atStartOfDay(ZONE).toInstant());
        var step = task.step();
        events.publishEvent(
                new StepSnoozed(step.caseId(), task.name(), step.processId(), step.elementId(), until, reason));
        return undo.after(task);
    }

    /** @throws WorkRejection if it is not the asker's to say */
    public void checkMayArrange(HeldTask task) {
        if (!task.isDisposable()) throw new WorkRejection(Reason.NOT_YOURS_TO_GIVE);
    }

    public void prioritise(HeldTask task, int priority, String reason) {
        var before = task.marks().priority();
        if (before == priority) return;
        engine.setPriority(task.id(), priority);
        var step = task.step();
        events.publishEvent(new StepPrioritised(
                step.caseId(), task.name(), step.processId(), step.elementId(), before, priority, reason));
    }

    /** From now on it can be taken back; what is too old for that is thrown away. */
    private Undo keep(KeptUndo undo) {
        undos.forgetOld(user.id().value(), clock.instant());
        return undos.save(undo).shown();
    }

    private KeptUndo remembered(UndoKind kind, HeldTask task) {
        return new KeptUndo(kind, task, user.id(), clock.instant().plus(UNDO));
    }
}
