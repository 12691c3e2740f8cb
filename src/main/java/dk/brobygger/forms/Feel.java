package dk.brobygger.forms;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** FEEL as forms use it: {@code =amount > 100}. */
final class Feel {

    private static final FeelEngine ENGINE = new ScalaFeelEngineFactory().createInstance();

    private Feel() {}

    static boolean isExpression(@Nullable String text) {
        return text != null && text.startsWith("=");
    }

    /** The value, or null when the expression is wrong. */
    static @Nullable Object evaluate(String expression, Map<String, Object> context) {
        try {
            return ENGINE.evaluateSimpleExpression(
                    expression.substring(1), Variables.fromMap(context).asVariableContext());
        } catch (FeelException wrong) {
            return null;
        }
    }

    /**
     * Whether a condition holds. form-js reads it as a unary test against no input, so an expression that yields null
     * (a comparison with a missing answer) holds, unless it is a negation; one that is wrong does not.
     */
    static boolean holds(String expression, Map<String, Object> context) {
        var text = expression.substring(1);
        var plain = PlainCondition.of(text);
        if (plain.isPresent()) return holds(text, plain.get().in(context));
        Object result;
        try {
            result = ENGINE.evaluateSimpleExpression(
                    expression.substring(1), Variables.fromMap(context).asVariableContext());
        } catch (FeelException wrong) {
            return false;
        }
        return holds(text, result);
    }

    private static boolean holds(String text, @Nullable Object result) {
        return result == null ? !isNegation(text.trim()) : Boolean.TRUE.equals(result);
    }

    private static boolean isNegation(String expression) {
        if (!expression.matches("(?s)not\\s*\\(.*\\)")) return false;
        int depth = 0;
        for (int i = expression.indexOf('('); i < expression.length(); i++) {
            if (expression.charAt(i) == '(') depth++;
            if (expression.charAt(i) == ')' && --depth == 0) return i == expression.length() - 1;
        }
        return false;
    }
}
