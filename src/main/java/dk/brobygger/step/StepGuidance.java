package dk.brobygger.step;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What the model tells the consultant about doing a step well. */
@Component
class StepGuidance {

    private final RepositoryService repository;
    private final Map<String, String> byStep = new ConcurrentHashMap<>();

    StepGuidance(RepositoryService repository) {
        this.repository = repository;
    }

    String of(Step step, String definitionId) {
        return byStep.computeIfAbsent(
                definitionId + "#" + step.elementId(), key -> read(definitionId, step.elementId()));
    }

    private String read(String definitionId, String elementId) {
        var element = repository.getBpmnModelInstance(definitionId).getModelElementById(elementId);
        return element instanceof UserTask step
                ? step.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .findFirst()
                        .orElse("")
                : "";
    }
}
