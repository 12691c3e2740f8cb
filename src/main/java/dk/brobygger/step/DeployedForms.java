package dk.brobygger.step;

import dk.brobygger.forms.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;

/** The form of a task, as it was deployed with the task's process. */
@Component
class DeployedForms {

    private static final FormSchema NOTHING_TO_ANSWER =
            FormSchema.parse("{\"type\":\"default\",\"id\":\"none\",\"schemaVersion\":16,\"components\":[]}");

    private final FormService forms;
    private final Map<String, FormSchema> byDefinition = new ConcurrentHashMap<>();

    DeployedForms(FormService forms) {
        this.forms = forms;
    }

    /** A step without a form is answered by completing it. */
    FormSchema of(Step step, String definitionId) {
        if (step.formId().isEmpty()) return NOTHING_TO_ANSWER;
        return byDefinition.computeIfAbsent(definitionId + "/" + step.formId(), key -> read(step.taskId()));
    }

    private FormSchema read(String taskId) {
        try (var schema = forms.getDeployedTaskForm(taskId)) {
            return FormSchema.parse(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
