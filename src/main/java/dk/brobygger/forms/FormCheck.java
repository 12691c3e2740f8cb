package dk.brobygger.forms;

import java.util.List;
import java.util.Map;

/**
 * What became of a person's answers.
 *
 * @param accepted what form-js would submit: sanitised, without hidden, disabled and unknown keys
 * @param errors by the path of the value ({@code tasks.0.score}), in the order of the form; empty when all is well
 */
public record FormCheck(Map<String, Object> accepted, Map<String, List<AnswerError>> errors) {

    public boolean isValid() {
        return errors.isEmpty();
    }
}
