package dk.brobygger.work;

import dk.brobygger.identity.AccountClosed;
import dk.brobygger.inbox.StepReleased;
import dk.brobygger.task.HeldTasks;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What one who has left still has goes back to its group: what the one who closed the account is kept off himself, and
 * what came in the last moment. No task stays with somebody who can't be asked for it.
 */
@Component
class TasksOfLeavers {

    private final HeldTasks tasks;
    private final TaskService engine;
    private final ApplicationEventPublisher events;

    TasksOfLeavers(HeldTasks tasks, TaskService engine, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.engine = engine;
        this.events = events;
    }

    @EventListener
    void on(AccountClosed event) {
        for (var task : tasks.lockOwnedBy(event.account())) {
            engine.setAssignee(task.id(), null);
            events.publishEvent(new StepReleased(
                    task.caseId(),
                    task.name(),
                    task.step().processId(),
                    task.step().elementId(),
                    task.id(),
                    Optional.of(event.account())));
        }
    }
}
