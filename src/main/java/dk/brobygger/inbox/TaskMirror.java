package dk.brobygger.inbox;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.Role;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
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
    private final ObjectProvider<Drafts> drafts;
    private final ObjectProvider<CaseDesk> cases;
    private final ObjectProvider<DeadlineBasis> deadlines;
    private final Clock clock;

    /** The repositories come late, because the engine comes to life before them. */
    TaskMirror(
            ObjectProvider<InboxTasks> tasks,
            ObjectProvider<Drafts> drafts,
            ObjectProvider<CaseDesk> cases,
            ObjectProvider<DeadlineBasis> deadlines,
            Clock clock) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT -> rowOf(task).ownedBy(task.getAssignee());
            case EVENTNAME_UPDATE -> updated(task);
            default -> gone(task);
        }
    }

    private void created(DelegateTask task) {
        var businessKey = task.getExecution().getProcessBusinessKey();
        var caseId = cases.getObject().caseOf(businessKey);
        var definition = ((TaskEntity) task).getProcessDefinition();
        var formRef = ((TaskEntity) task).getTaskDefinition().getCamundaFormDefinitionKey();
        var model = new InboxTask.Model(
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
        var roles = groupsOf(task);
        tasks.getObject()
                .save(new InboxTask(
                        task.getId(),
                        cases.getObject().card(caseId),
                        businessKey,
                        model,
                        task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                        roles,
                        task.getDueDate().toInstant(),
                        deadlines.getObject().of(definition.getKey(), task.getTaskDefinitionKey()),
                        clock.instant()));
        if (task.getAssignee() == null) giveToResponsible(task, caseId, roles);
        else rowOf(task).ownedBy(task.getAssignee());
    }

    /** "Our cases, not my cases", but one who knows the case goes first, and a consultant before the leder. */
    private void giveToResponsible(DelegateTask task, CaseId caseId, Set<String> roles) {
        roles.stream()
                .flatMap(role -> Role.of(role).stream())
                .sorted()
                .flatMap(role -> cases.getObject().responsible(caseId, role).stream())
                .findFirst()
                .ifPresent(user -> task.setAssignee(user.value()));
    }

    private void updated(DelegateTask task) {
        Date due = task.getDueDate();
        if (due != null) rowOf(task).dueAt(due.toInstant());
    }

    /** Locks as completing does, row first, so that a timer and a person cannot wait for each other in a ring. */
    private void gone(DelegateTask task) {
        tasks.getObject().lock(task.getId()).ifPresent(row -> {
            drafts.getObject().deleteOf(task.getId());
            tasks.getObject().delete(row);
        });
    }

    private InboxTask rowOf(DelegateTask task) {
        return tasks.getObject().findById(task.getId()).orElseThrow();
    }

    private static Set<String> groupsOf(DelegateTask task) {
        var groups = new LinkedHashSet<String>();
        for (IdentityLink link : task.getCandidates()) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
                groups.add(link.getGroupId());
            }
        }
        return groups;
    }
}
