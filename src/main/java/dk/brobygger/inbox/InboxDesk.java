package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds tasks and moves them between people. */
@Service
@Transactional
public class InboxDesk {

    private static final Set<Role> READ_ALL = Set.of(Role.LEDER, Role.REVISOR);

    private final InboxTasks tasks;
    private final TaskService engine;
    private final CaseDesk cases;
    private final UrgencyScales urgencies;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InboxDesk(
            InboxTasks tasks,
            TaskService engine,
            CaseDesk cases,
            UrgencyScales urgencies,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.engine = engine;
        this.cases = cases;
        this.urgencies = urgencies;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A page of what the asker may see, soonest due first.
     *
     * @throws IllegalArgumentException if the cursor was not given by an earlier page
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public InboxPage page(InboxQuery query) {
        var after = Cursor.parse(query.after());
        var pattern = "%" + query.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        pattern = pattern.equals("%%") ? "%" : pattern;
        var limit = Limit.of(query.limit() + 1);
        var me = user.id().value();
        var found = switch (query.view()) {
            case MINE -> tasks.mine(me, after.due(), after.taskId(), pattern, limit);
            case GROUPS -> tasks.ofGroups(roleIds(), after.due(), after.taskId(), pattern, limit);
            case ALL -> tasks.visible(readsAll(), me, roleIds(), after.due(), after.taskId(), pattern, limit);
        };
        var scale = urgencies.now();
        var today = LocalDate.now(clock);
        var shown = found.stream()
                .limit(query.limit())
                .map(task -> task.item(scale.of(task.due()), today))
                .toList();
        var last = found.size() > query.limit() ? found.get(query.limit() - 1) : null;
        return new InboxPage(shown, last == null ? null : new Cursor(last.due(), last.getId()).text());
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public InboxCounts counts() {
        var me = user.id().value();
        return new InboxCounts(
                tasks.countMine(me), tasks.countOfGroups(roleIds()), tasks.countVisible(readsAll(), me, roleIds()));
    }

    /** The open tasks of a case, whoever they are for, soonest due first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<InboxItem> ofCase(CaseId caseId) {
        var scale = urgencies.now();
        var today = LocalDate.now(clock);
        return tasks.findByCaseIdOrderByDue(caseId).stream()
                .map(task -> task.item(scale.of(task.due()), today))
                .toList();
    }

    /** The most urgent of one's own tasks, else of those that one's roles may take; empty when there is none. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<InboxItem> next() {
        return page(InboxQuery.firstOf(InboxView.MINE, 1)).items().stream()
                .findFirst()
                .or(() -> page(InboxQuery.firstOf(InboxView.GROUPS, 1)).items().stream()
                        .findFirst());
    }

    /**
     * Takes a task for the asker; taking what one has already changes nothing.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if a colleague has it, or it is for another role
     */
    @Caseworkers
    public void take(String taskId) {
        var task = tasks.lock(taskId).orElseThrow(() -> new NoSuchTask(taskId));
        var me = user.id().value();
        if (me.equals(task.assignee())) return;
        if (!sees(task)) throw new NoSuchTask(taskId);
        if (task.assignee() != null || !task.mayBeTakenWith(roleIds())) {
            throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        }
        engine.setAssignee(taskId, me);
        becomeResponsible(task);
        events.publishEvent(new StepTaken(
                task.caseId(), task.name(), task.step().processId(), task.step().elementId()));
    }

    /**
     * Gives a task back to the group.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it is not the asker's
     */
    @Caseworkers
    public void release(String taskId) {
        var task = tasks.lock(taskId).orElseThrow(() -> new NoSuchTask(taskId));
        if (!sees(task)) throw new NoSuchTask(taskId);
        if (!user.id().value().equals(task.assignee())) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        engine.setAssignee(taskId, null);
        events.publishEvent(new StepReleased(
                task.caseId(), task.name(), task.step().processId(), task.step().elementId()));
    }

    /** Whether the asker may open a task, or only know that it is there. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean mayOpen(InboxItem task) {
        return readsAll()
                || user.id().value().equals(task.assignee())
                || task.groups().stream().anyMatch(roleIds()::contains);
    }

    boolean sees(InboxTask task) {
        return readsAll() || user.id().value().equals(task.assignee()) || task.mayBeTakenWith(roleIds());
    }

    boolean mayTake(InboxTask task) {
        return task.assignee() == null && task.mayBeTakenWith(roleIds());
    }

    InboxItem item(InboxTask task) {
        return task.item(urgencies.now().of(task.due()), LocalDate.now(clock));
    }

    /** Whoever takes up a case in a role first keeps meeting it there. */
    private void becomeResponsible(InboxTask task) {
        for (String id : task.roles()) {
            var role = Role.of(id).filter(user::has);
            if (role.isPresent() && cases.responsible(task.caseId(), role.get()).isEmpty()) {
                cases.makeResponsible(
                        task.caseId(), role.get(), new UserId(user.id().value()));
            }
        }
    }

    private Set<String> roleIds() {
        var ids = user.roles().stream().map(Role::id).collect(Collectors.toSet());
        return ids.isEmpty() ? Set.of("-") : ids;
    }

    private boolean readsAll() {
        return user.roles().stream().anyMatch(READ_ALL::contains);
    }
}
