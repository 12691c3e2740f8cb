package dk.brobygger.law;

import java.time.LocalDate;
import java.util.Map;

/** No row answers: the day lies before the tables begin. A fault in the caller or in a table, no user can mend it. */
public class NoRule extends IllegalStateException {

    NoRule(String decisionId, LocalDate on, Map<String, ?> inputs) {
        super("%s has no rule on %s for %s".formatted(decisionId, on, inputs.keySet()));
    }
}
