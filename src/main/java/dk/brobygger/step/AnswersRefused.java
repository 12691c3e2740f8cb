package dk.brobygger.step;

import dk.brobygger.forms.AnswerError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers to a step do not fit its form or its handler's rules; nothing has changed. */
public class AnswersRefused extends RuntimeException {

    private final transient Map<String, List<AnswerError>> errors;

    public AnswersRefused(Map<String, List<AnswerError>> errors) {
        super("answers refused at " + errors.keySet());
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** Reasons by the path of the field; the empty path is the step as a whole. */
    public Map<String, List<AnswerError>> errors() {
        return errors;
    }
}
