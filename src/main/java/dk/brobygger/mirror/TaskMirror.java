package dk.brobygger.mirror;

import dk.brobygger.casefile.CaseState;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.EngineTask;
import dk.brobygger.task.TaskModel;
import dk.brobygger.task.TaskRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes the inbox's row as the engine's task comes, changes and goes, in the engine's own transaction. It is the only
 * writer of what both know, so the two cannot disagree.
 */
@Component
class TaskMirror implements TaskListener {

    private final ObjectProvider<TaskRows> rows;
    private final ObjectProvider<DeadlineBasis> deadlines;
    private final ObjectProvider<IdentityDesk> identity;
    private final ObjectProvider<DeputyDesk> deputies;
    private final Clock clock;

    /** The rows come late, because the engine comes to life before their table. */
    TaskMirror(
            ObjectProvider<TaskRows> rows,
            ObjectProvider<DeadlineBasis> deadlines,
            ObjectProvider<IdentityDesk> identity,
            ObjectProvider<DeputyDesk> deputies,
            Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.identity = identity;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> rows.getObject().owned(task.getId(), task.getAssignee(), clock.instant());
            case EVENTNAME_UPDATE -> updated(task);
            default -> rows.getObject().gone(task.getId());
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
        var state = rows.getObject()
                .write(new EngineTask(
                        task.getId(),
                        task.getExecution().getProcessBusinessKey(),
                        model,
                        task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                        groupsOf(task),
                        task.getPriority(),
                        task.getDueDate().toInstant(),
                        deadlines.getObject().of(definition.getKey(), task.getTaskDefinitionKey()),
                        dayOf(task.getFollowUpDate()),
                        now));
        if (task.getAssignee() == null) giveToResponsible(task, state);
        else rows.getObject().owned(task.getId(), task.getAssignee(), now);
    }

    /** "Our cases, not my cases", but one who knows the case goes first, and a consultant before the leder. */
    private void giveToResponsible(DelegateTask task, CaseState state) {
        groupsOf(task).stream()
                .flatMap(role -> Role.of(role).stream())
                .sorted()
                .filter(state.responsible()::containsKey)
                .findFirst()
                .filter(role -> takesIt(state.responsible().get(role), role))
                .ifPresent(
                        role -> task.setAssignee(state.responsible().get(role).value()));
    }

    /** One who has left, has the role no more, or is away and wants it so leaves new work to the group. */
    private boolean takesIt(UserId responsible, Role role) {
        return !identity.getObject().worksNoMoreAs(responsible, role)
                && !deputies.getObject().leavesNewWork(responsible, role, LocalDate.now(clock));
    }

    private void updated(DelegateTask task) {
        Date due = task.getDueDate();
        rows.getObject()
                .arranged(
                        task.getId(),
                        due == null ? null : due.toInstant(),
                        task.getPriority(),
                        dayOf(task.getFollowUpDate()));
        if (task.getName() != null) rows.getObject().named(task.getId(), task.getName());
        // Its groups are no property of it: of a change that names none, they may be what has changed.
        if (((TaskEntity) task).getPropertyChanges().isEmpty()) rows.getObject().regroup(task.getId(), groupsOf(task));
    }

    private @Nullable LocalDate dayOf(@Nullable Date followUp) {
        return followUp == null ? null : LocalDate.ofInstant(followUp.toInstant(), clock.getZone());
    }

    /** The engine goes on to tell of a link that it is just deleting. */
    private static Set<String> groupsOf(DelegateTask task) {
        var session = Context.getCommandContext().getDbEntityManager();
        var groups = new TreeSet<String>();
        for (IdentityLink link : task.getCandidates()) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())
                    && link.getGroupId() != null
                    && !session.isDeleted((IdentityLinkEntity) link)) {
                groups.add(link.getGroupId());
            }
        }
        return groups;
    }
}
