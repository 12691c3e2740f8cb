package dk.brobygger.mirror;

import dk.brobygger.task.TaskModel;
import dk.brobygger.task.TaskRows;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells the row of a task that its process goes on in another version of its model. No task listener hears of that; the
 * engine's own history does, in the same transaction.
 */
@Component
class MirrorMigratedTasks extends AbstractProcessEnginePlugin implements HistoryEventHandler {

    private final ObjectProvider<TaskRows> rows;

    /** The rows come late, because the engine comes to life before their table. */
    MirrorMigratedTasks(ObjectProvider<TaskRows> rows) {
        this.rows = rows;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var handlers = new ArrayList<HistoryEventHandler>(engine.getCustomHistoryEventHandlers());
        handlers.add(this);
        engine.setCustomHistoryEventHandlers(handlers);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricTaskInstanceEventEntity task
                && HistoryEventTypes.TASK_INSTANCE_MIGRATE.getEventName().equals(event.getEventType())) migrated(task);
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void migrated(HistoricTaskInstanceEventEntity task) {
        var definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId());
        var step = definition.getTaskDefinitions().get(task.getTaskDefinitionKey());
        var form = step == null ? null : step.getCamundaFormDefinitionKey();
        rows.getObject()
                .migrated(
                        task.getTaskId(),
                        before -> new TaskModel(
                                definition.getId(),
                                definition.getKey(),
                                definition.getName() == null ? definition.getKey() : definition.getName(),
                                definition.getVersion(),
                                before.processInstanceId(),
                                task.getTaskDefinitionKey(),
                                form == null ? "" : form.getExpressionText()));
    }
}
