package dk.brobygger.step;

import dk.brobygger.forms.FormSchema;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was deployed with the process of a step. It is read once: what is deployed never changes. */
@Component
public class DeployedSteps {

    private final DeployedForms forms;
    private final StepGuidance guidance;
    private final ModelReferences references;

    DeployedSteps(DeployedForms forms, StepGuidance guidance, ModelReferences references) {
        this.forms = forms;
        this.guidance = guidance;
        this.references = references;
    }

    /** The step's form; one without questions when the model names none, which is answered by completing it. */
    public FormSchema form(Step step, String definitionId) {
        return forms.of(step, definitionId);
    }

    /** What the model tells about doing the step well; empty when it tells nothing. */
    public String guidance(Step step, String definitionId) {
        return guidance.of(step, definitionId);
    }

    /** The names that the model's expressions and mappings mention: the only answers that go into the engine. */
    public Set<String> references(String definitionId) {
        return references.of(definitionId);
    }
}
