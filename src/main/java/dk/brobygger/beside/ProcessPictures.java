package dk.brobygger.beside;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.NoSuchTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows where a case stands on its models. */
@Service
@Transactional(readOnly = true)
public class ProcessPictures {

    private final HistoryService history;
    private final RepositoryService repository;
    private final CaseDesk cases;
    private final HeldTasks tasks;
    private final Map<String, String> xml = new ConcurrentHashMap<>();

    ProcessPictures(HistoryService history, RepositoryService repository, CaseDesk cases, HeldTasks tasks) {
        this.history = history;
        this.repository = repository;
        this.cases = cases;
        this.tasks = tasks;
    }

    /**
     * The process that a task stands in; of the elements that are active the task's own is the first.
     *
     * @throws NoSuchTask if there is none that the asker may see
     */
    @AnyStaff
    public ProcessPicture ofTask(String taskId) {
        var task = tasks.see(taskId);
        return picture(process(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(task.model().processInstanceId())
                        .singleResult()))
                .lookedAtFrom(task.step().elementId());
    }

    /**
     * A process of a case; its picture is drawn when somebody wants to see it.
     *
     * @param name as the model calls itself
     */
    public record ProcessOfCase(
            String instanceId, String definitionId, String processId, String name, boolean running) {}

    /** The processes of a case: those that run first, the latest of each model, at most twelve. */
    @AnyStaff
    public List<ProcessOfCase> ofCase(CaseId caseId) {
        var seen = new HashSet<String>();
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(cases.keysOf(caseId).toArray(String[]::new))
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 60)
                .stream()
                .sorted((a, b) -> Boolean.compare(a.getEndTime() != null, b.getEndTime() != null))
                .filter(instance -> seen.add(instance.getProcessDefinitionKey()))
                .limit(12)
                .map(ProcessPictures::process)
                .toList();
    }

    private static ProcessOfCase process(HistoricProcessInstance instance) {
        return new ProcessOfCase(
                instance.getId(),
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionKey(),
                name(instance),
                instance.getEndTime() == null);
    }

    private static String name(HistoricProcessInstance instance) {
        return instance.getProcessDefinitionName() == null
                ? instance.getProcessDefinitionKey()
                : instance.getProcessDefinitionName();
    }

    /** The picture of one process of a case. */
    @AnyStaff
    public ProcessPicture picture(ProcessOfCase process) {
        var active = new HashSet<String>();
        var done = new HashSet<String>();
        for (var activity : history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.instanceId())
                .listPage(0, 1_000)) {
            (activity.getEndTime() == null ? active : done).add(activity.getActivityId());
        }
        done.removeAll(active);
        return new ProcessPicture(
                process.processId(),
                process.name(),
                xml.computeIfAbsent(process.definitionId(), this::model),
                active,
                done,
                process.running());
    }

    private String model(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
