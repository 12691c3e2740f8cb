package dk.brobygger.step;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The steps of the models in force, read once per version: asking the models is quicker than asking a million tasks. */
@Component
public class StepCatalog {

    private final RepositoryService repository;
    private final Map<String, List<StepChoice>> byDefinition = new ConcurrentHashMap<>();

    StepCatalog(RepositoryService repository) {
        this.repository = repository;
    }

    /** By phase, then by name. */
    public List<StepChoice> all() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model -> byDefinition.computeIfAbsent(model.getId(), id -> read(model)).stream())
                .sorted(Comparator.comparing(StepChoice::processName).thenComparing(StepChoice::name))
                .toList();
    }

    private List<StepChoice> read(ProcessDefinition model) {
        var phase = model.getName() == null ? model.getKey() : model.getName();
        return repository.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class).stream()
                .map(task -> new StepChoice(
                        task.getId(),
                        task.getName() == null ? task.getId() : task.getName(),
                        model.getKey(),
                        phase,
                        rolesOf(task)))
                .toList();
    }

    private static Set<String> rolesOf(UserTask task) {
        return task.getCamundaCandidateGroupsList().stream()
                .map(String::strip)
                .filter(role -> !role.contains("{"))
                .collect(Collectors.toSet());
    }
}
