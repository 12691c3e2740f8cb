package dk.brobygger.forms;

import dk.brobygger.forms.AnswerError.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says whether answers fit a form, as form-js 1.23 in the person's browser said before they were sent, but without
 * trusting the browser. Beyond form-js it holds fixed what the form only shows (readonly values, fixed rows), and
 * bounds how much one form may carry.
 */
@Component
public class FormChecker {

    /** Characters in one answer. */
    public static final int LONGEST_TEXT = 20_000;

    /** Rows or choices in one answer. */
    public static final int LONGEST_LIST = 500;

    private static final int MOST_TEXT = 500_000;
    private static final int MOST_VALUES = 20_000;
    private static final int DEEPEST = 24;

    private final Moments moments;

    public FormChecker(Clock clock) {
        this.moments = new Moments(clock);
    }

    /**
     * @param data what the form was opened with: prefill and draft, and what its expressions refer to
     * @param answers what the person sent; a field left out keeps what it was opened with
     */
    public FormCheck check(FormSchema schema, Map<String, ?> data, Map<String, ?> answers) {
        var sent = plain(answers);
        var tooMuch = new Bounds().of(sent);
        if (!tooMuch.isEmpty()) return new FormCheck(Map.of(), tooMuch);

        var filled = filled(schema, data, sent);
        var errors = new LinkedHashMap<String, List<AnswerError>>(filled.refused());
        filled.eachShown((field, path, value, scope) -> {
            if (field.isDisabled()) return;
            var wrong = Rules.check(schema, field, value, scope);
            if (!wrong.isEmpty()) errors.putIfAbsent(Tree.text(path), wrong);
        });
        return new FormCheck(filled.submitted(), errors);
    }

    /** What the person sees after these answers, field by field, with what each offers and its limits. */
    public List<ShownField> shown(FormSchema schema, Map<String, ?> data, Map<String, ?> answers) {
        var shown = new ArrayList<ShownField>();
        var filled = filled(schema, data, plain(answers));
        filled.eachShown((field, path, value, scope) -> shown.add(new ShownField(
                Tree.text(path), field, value, filled.options(field, scope), Rules.limits(field, scope))));
        return shown;
    }

    private FilledForm filled(FormSchema schema, Map<String, ?> data, Map<String, Object> sent) {
        var opened = FilledForm.opened(schema, plain(data), moments);
        var filled = opened.answered(sent, Set.of());
        var locked = opened.readonlyByExpression();
        locked.retainAll(filled.readonlyByExpression());
        return locked.isEmpty() ? filled : opened.answered(sent, locked);
    }

    private static Map<String, Object> plain(Map<String, ?> values) {
        return Sanitising.copy((Map<?, ?>) Sanitising.plain((Object) values));
    }

    /** Counts what one form carries, so that nobody fills the database or the server's time with one call. */
    private static final class Bounds {

        private final Map<String, List<AnswerError>> errors = new LinkedHashMap<>();
        private int values;
        private int characters;

        Map<String, List<AnswerError>> of(Map<String, Object> answers) {
            count(answers, List.of());
            if (values > MOST_VALUES || characters > MOST_TEXT)
                errors.put("", List.of(AnswerError.of(Reason.TOO_MUCH)));
            return errors;
        }

        private void count(@Nullable Object value, List<Object> path) {
            values++;
            if (path.size() > DEEPEST) values = MOST_VALUES + 1;
            if (values > MOST_VALUES || characters > MOST_TEXT) return;
            if (value instanceof String text) {
                characters += text.length();
                if (text.length() > LONGEST_TEXT) refuse(path, AnswerError.of(Reason.TOO_LONG, "20.000"));
            } else if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> {
                    characters += key.toString().length();
                    count(each, Tree.below(path, List.of(key)));
                });
            } else if (value instanceof List<?> list) {
                if (list.size() > LONGEST_LIST) refuse(path, AnswerError.of(Reason.TOO_MANY, "500"));
                else for (int row = 0; row < list.size(); row++) count(list.get(row), Tree.below(path, List.of(row)));
            }
        }

        private void refuse(List<Object> path, AnswerError error) {
            errors.put(Tree.text(path), List.of(error));
        }
    }
}
