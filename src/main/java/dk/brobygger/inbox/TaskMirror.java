package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseState;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes the inbox's row as the engine's task comes, changes and goes, in the engine's own transaction. It is the only
 * writer of what both know, so the two cannot disagree.
 */
@Component
class TaskMirror implements TaskListener {

    private final ObjectProvider<InboxTasks> tasks;
    private final ObjectProvider<EntityManager> entities;
    private final ObjectProvider<RowWriter> rows;
    private final ObjectProvider<CaseRows> caseRows;
    private final ObjectProvider<DeadlineBasis> deadlines;
    private final ObjectProvider<DeputyDesk> deputies;
    private final Clock clock;

    /** The repositories come late, because the engine comes to life before them. */
    TaskMirror(
            ObjectProvider<InboxTasks> tasks,
            ObjectProvider<EntityManager> entities,
            ObjectProvider<RowWriter> rows,
            ObjectProvider<CaseRows> caseRows,
            ObjectProvider<DeadlineBasis> deadlines,
            ObjectProvider<DeputyDesk> deputies,
            Clock clock) {
        this.tasks = tasks;
        this.entities = entities;
        this.rows = rows;
        this.caseRows = caseRows;
        this.deadlines = deadlines;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> rowOf(task).ownedBy(task.getAssignee(), clock.instant());
            case EVENTNAME_UPDATE -> updated(task);
            default -> gone(task);
        }
    }

    private void created(DelegateTask task) {
        var definition = ((TaskEntity) task).getProcessDefinition();
        var formRef = ((TaskEntity) task).getTaskDefinition().getCamundaFormDefinitionKey();
        var model = new TaskModel(
                task.getProcessDefinitionId(),
                definition.getKey(),
                definition.getName() == null ? definition.getKey() : definition.getName(),
                definition.getVersion(),
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                formRef == null ? "" : formRef.getExpressionText());
        if (task.getDueDate() == null) {
            task.setDueDate(deadlines.getObject().usual(definition.getKey(), task.getTaskDefinitionKey()));
        }
        var now = clock.instant();
        var written = rows.getObject()
                .write(new EngineTask(
                        task.getId(),
                        task.getExecution().getProcessBusinessKey(),
                        model,
                        task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                        groupsOf(task),
                        task.getPriority(),
                        task.getDueDate().toInstant(),
                        now));
        if (task.getAssignee() == null) giveToResponsible(task, written.state());
        else written.row().ownedBy(task.getAssignee(), now);
    }

    /** "Our cases, not my cases", but one who knows the case goes first, and a consultant before the leder. */
    private void giveToResponsible(DelegateTask task, CaseState state) {
        groupsOf(task).stream()
                .flatMap(role -> Role.of(role).stream())
                .sorted()
                .filter(state.responsible()::containsKey)
                .findFirst()
                .filter(role -> !leavesItToTheGroup(state.responsible().get(role), role))
                .ifPresent(
                        role -> task.setAssignee(state.responsible().get(role).value()));
    }

    private boolean leavesItToTheGroup(UserId responsible, Role role) {
        return deputies.getObject().leavesNewWork(responsible, role, LocalDate.now(clock));
    }

    private void updated(DelegateTask task) {
        var row = rowOf(task);
        Date due = task.getDueDate();
        if (due != null) row.dueAt(due.toInstant());
        row.marks().weighs(task.getPriority());
    }

    /**
     * Locks as completing does, row first, so that a timer and a person cannot wait for each other in a ring; what is
     * locked already is not asked for again.
     */
    private void gone(DelegateTask task) {
        var session = entities.getObject();
        var row = session.find(InboxTask.class, task.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) return;
        caseRows.getObject().removed(row);
        session.remove(row);
    }

    private InboxTask rowOf(DelegateTask task) {
        return tasks.getObject().findById(task.getId()).orElseThrow();
    }

    private static Set<String> groupsOf(DelegateTask task) {
        var groups = new TreeSet<String>();
        for (IdentityLink link : task.getCandidates()) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
                groups.add(link.getGroupId());
            }
        }
        return groups;
    }
}
