package dk.brobygger.work;

import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.law.Ruling;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.task.WorkRejection.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when a task is for: put off, more or less urgent, its deadline moved or paused. */
@Service
@Transactional
public class ScheduleDesk {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final HeldTasks tasks;
    private final TaskMoves moves;
    private final DueGrounds grounds;
    private final WorkingDays days;
    private final TaskService engine;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScheduleDesk(
            HeldTasks tasks,
            TaskMoves moves,
            DueGrounds grounds,
            WorkingDays days,
            TaskService engine,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.moves = moves;
        this.grounds = grounds;
        this.days = days;
        this.engine = engine;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts a task off: it leaves the owner's list until that day begins, comes back by itself and is marked then. Its
     * deadline stays.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it is not the asker's
     * @throws WorkRejection if the day is not after today, or more than a year away
     */
    @Caseworkers
    public Undo snooze(String taskId, LocalDate until) {
        Bounds.checkAhead(until, today(), "until");
        var task = own(taskId);
        return moves.snoozeUndoably(task, until);
    }

    /**
     * Wakes a task that sleeps, or takes the mark away that it has slept.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it is not the asker's
     */
    @Caseworkers
    public void wake(String taskId) {
        own(taskId).marks().sleepUntil(null);
    }

    /**
     * @param priority 0 to 100, higher goes first; 50 is usual
     * @throws NoSuchTask if there is none that the asker may see
     * @throws WorkRejection if it is not the asker's to say, or no such number
     */
    @Caseworkers
    public void prioritise(String taskId, int priority, String reason) {
        Bounds.checkPriority(priority);
        var words = Reasons.given(reason);
        moves.prioritise(disposable(taskId), priority, words);
    }

    /**
     * Gives a task another deadline, at the end of work on a day.
     *
     * @param version the version of the task that the asker saw
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it changed since
     * @throws WorkRejection if it is not the asker's to say, the day has passed or is more than a year away, or the
     *     ground doesn't move this deadline
     */
    @Caseworkers
    public DueAnswer moveDue(String taskId, int version, LocalDate to, String reason, DueGround ground) {
        var words = Reasons.given(reason);
        Bounds.checkNotPast(to, today(), "due");
        var task = disposable(taskId, version);
        var ruling = allowed(task, ground);
        var before = dayOf(task);
        task.marks().goOn();
        due(task, days.plus(to, 0), ruling.text("basis"));
        task.marks().dueWas(before, user.id(), words);
        var step = task.step();
        events.publishEvent(new DeadlineMoved(
                step.caseId(),
                task.name(),
                step.processId(),
                step.elementId(),
                before,
                dayOf(task),
                words,
                ruling.kept(),
                taskId,
                task.owner()));
        return answer(task);
    }

    /**
     * Lets a deadline stand still until a day; the working days that are left count on from there. It goes on by itself
     * on that day, or earlier by {@link #resumeDue}.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it changed since
     * @throws WorkRejection if it is paused already, or as {@link #moveDue} refuses
     */
    @Caseworkers
    public DueAnswer pauseDue(String taskId, int version, LocalDate until, String reason, DueGround ground) {
        var words = Reasons.given(reason);
        Bounds.checkAhead(until, today(), "until");
        var task = disposable(taskId, version);
        if (task.marks().isPaused(today())) throw new WorkRejection(Reason.PAUSED_ALREADY);
        var ruling = allowed(task, ground);
        var before = dayOf(task);
        var left = Math.max(0, days.between(today(), before));
        task.marks().pause(until, left);
        due(task, days.plus(until, left), ruling.text("basis"));
        task.marks().dueWas(before, user.id(), words);
        var step = task.step();
        events.publishEvent(new DeadlinePaused(
                step.caseId(),
                task.name(),
                step.processId(),
                step.elementId(),
                before,
                dayOf(task),
                until,
                words,
                ruling.kept(),
                taskId,
                task.owner()));
        return answer(task);
    }

    /**
     * What the deadline waited for has come: it runs again from today.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it changed since
     * @throws WorkRejection if it is not the asker's to say, or nothing is paused
     */
    @Caseworkers
    public DueAnswer resumeDue(String taskId, int version) {
        var task = disposable(taskId, version);
        var left = task.marks().pausedDaysLeft();
        if (left == null || !task.marks().isPaused(today())) throw new WorkRejection(Reason.NOT_PAUSED);
        var before = dayOf(task);
        task.marks().goOn();
        due(task, days.plus(today(), left), task.dueBasis());
        var step = task.step();
        events.publishEvent(new DeadlineResumed(
                step.caseId(),
                task.name(),
                step.processId(),
                step.elementId(),
                before,
                dayOf(task),
                taskId,
                task.owner()));
        return answer(task);
    }

    private Ruling allowed(HeldTask task, DueGround ground) {
        var step = task.step();
        var ruling = grounds.mayMove(step.processId(), step.elementId(), ground);
        if (!ruling.flag("allowed"))
            throw new WorkRejection(
                            Reason.DEADLINE_IS_STATUTORY, grounds.paragraphOf(step.processId(), step.elementId()))
                    .at("ground");
        return ruling;
    }

    private void due(HeldTask task, LocalDate day, String restsOn) {
        engine.setDueDate(task.id(), Date.from(days.endOf(day)));
        task.dueRestsOn(restsOn);
    }

    private HeldTask own(String taskId) {
        return locked(taskId, moves::checkMaySnooze);
    }

    private HeldTask disposable(String taskId) {
        return locked(taskId, moves::checkMayArrange);
    }

    private HeldTask disposable(String taskId, int version) {
        var task = disposable(taskId);
        task.checkVersion(version);
        return task;
    }

    private HeldTask locked(String taskId, Consumer<HeldTask> check) {
        var task = tasks.lock(taskId);
        check.accept(task);
        return task;
    }

    private static LocalDate dayOf(HeldTask task) {
        return task.due().atZone(ZONE).toLocalDate();
    }

    private static DueAnswer answer(HeldTask task) {
        return new DueAnswer(task.due(), task.dueBasis(), task.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
