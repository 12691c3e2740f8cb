package dk.brobygger.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The plain part of FEEL that nearly every condition keeps to: names, comparisons with a literal, and, or, not, count
 * and list contains. The engine takes milliseconds for each expression, a form has dozens, and a condition is asked for
 * at every turn; what is not plain is left to it.
 */
final class PlainCondition {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"[^\"\\\\]*\")|(-?\\d+(?:\\.\\d+)?)|([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)|(!=|<=|>=|=|<|>|\\(|\\)|,))");
    private static final List<String> COMPARISONS = List.of("=", "!=", "<", "<=", ">", ">=");
    private static final List<String> WORDS = List.of(
            "and", "or", "not", "in", "between", "if", "then", "else", "for", "some", "every", "function", "instance");

    private static final Map<String, Optional<PlainCondition>> KNOWN = new ConcurrentHashMap<>();

    private final Function<Map<String, Object>, @Nullable Object> meaning;

    private PlainCondition(Function<Map<String, Object>, @Nullable Object> meaning) {
        this.meaning = meaning;
    }

    /** Empty when the expression is more than plain. */
    static Optional<PlainCondition> of(String expression) {
        return KNOWN.computeIfAbsent(expression, PlainCondition::read);
    }

    /** True, false or null, as FEEL has it. */
    @Nullable
    Object in(Map<String, Object> context) {
        return meaning.apply(context);
    }

    private static Optional<PlainCondition> read(String expression) {
        var tokens = new ArrayList<String>();
        var token = TOKEN.matcher(expression);
        int at = 0;
        while (token.lookingAt()) {
            tokens.add(token.group().strip());
            at = token.end();
            token.region(at, expression.length());
        }
        if (!expression.substring(at).isBlank()) return Optional.empty();
        try {
            var reading = new Reading(tokens);
            var meaning = reading.either();
            return reading.isAtEnd() ? Optional.of(new PlainCondition(meaning)) : Optional.empty();
        } catch (NotPlain more) {
            return Optional.empty();
        }
    }

    private static class NotPlain extends RuntimeException {

        NotPlain() {
            super(null, null, false, false);
        }
    }

    /** Reads from left to right: or of and of (not | comparison | name | parentheses). */
    private static final class Reading {

        private final List<String> tokens;
        private int at;

        Reading(List<String> tokens) {
            this.tokens = tokens;
        }

        boolean isAtEnd() {
            return at == tokens.size();
        }

        Function<Map<String, Object>, @Nullable Object> either() {
            var first = both();
            while (takes("or")) {
                var one = first;
                var other = both();
                first = context -> or(one.apply(context), other.apply(context));
            }
            return first;
        }

        private Function<Map<String, Object>, @Nullable Object> both() {
            var first = one();
            while (takes("and")) {
                var one = first;
                var other = one();
                first = context -> and(one.apply(context), other.apply(context));
            }
            return first;
        }

        private Function<Map<String, Object>, @Nullable Object> one() {
            if (takes("not")) {
                need("(");
                var denied = either();
                need(")");
                return context -> denied.apply(context) instanceof Boolean truth ? (Object) !truth : null;
            }
            if (takes("(")) {
                var inner = either();
                need(")");
                return inner;
            }
            var left = value();
            if (at < tokens.size() && COMPARISONS.contains(tokens.get(at))) {
                var comparison = tokens.get(at++);
                var right = value();
                return context -> compare(left.apply(context), comparison, right.apply(context));
            }
            return left;
        }

        private Function<Map<String, Object>, @Nullable Object> value() {
            if (at == tokens.size()) throw new NotPlain();
            var token = tokens.get(at++);
            if (token.startsWith("\"")) return context -> token.substring(1, token.length() - 1);
            if (Character.isDigit(token.charAt(0)) || token.charAt(0) == '-') {
                var number = new BigDecimal(token);
                return context -> number;
            }
            if (!Character.isLetter(token.charAt(0)) && token.charAt(0) != '_' || WORDS.contains(token))
                throw new NotPlain();
            if (token.equals("count") && takes("(")) return count();
            if (token.equals("list") && takes("contains")) return listContains();
            if (at < tokens.size() && tokens.get(at).equals("(")) throw new NotPlain();
            return switch (token) {
                case "null" -> context -> null;
                case "true" -> context -> true;
                case "false" -> context -> false;
                default -> named(token.split("\\."));
            };
        }

        private Function<Map<String, Object>, @Nullable Object> count() {
            var list = value();
            need(")");
            return context -> list.apply(context) instanceof List<?> values ? (Object) values.size() : null;
        }

        /** Only a text is looked for plainly; what else is equal to what is the engine's to say. */
        private Function<Map<String, Object>, @Nullable Object> listContains() {
            need("(");
            var list = value();
            need(",");
            if (at == tokens.size() || !tokens.get(at).startsWith("\"")) throw new NotPlain();
            var text = tokens.get(at++);
            var wanted = text.substring(1, text.length() - 1);
            need(")");
            return context -> list.apply(context) instanceof List<?> values ? (Object) values.contains(wanted) : null;
        }

        private boolean takes(String token) {
            if (at == tokens.size() || !tokens.get(at).equals(token)) return false;
            at++;
            return true;
        }

        private void need(String token) {
            if (!takes(token)) throw new NotPlain();
        }
    }

    private static Function<Map<String, Object>, @Nullable Object> named(String[] steps) {
        return context -> {
            Object value = context;
            for (var step : steps) value = value instanceof Map<?, ?> map ? map.get(step) : null;
            return value;
        };
    }

    private static @Nullable Object or(@Nullable Object one, @Nullable Object other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) return true;
        return Boolean.FALSE.equals(one) && Boolean.FALSE.equals(other) ? false : null;
    }

    private static @Nullable Object and(@Nullable Object one, @Nullable Object other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) return false;
        return Boolean.TRUE.equals(one) && Boolean.TRUE.equals(other) ? true : null;
    }

    private static @Nullable Object compare(@Nullable Object left, String comparison, @Nullable Object right) {
        if (comparison.equals("=") || comparison.equals("!=")) {
            var equal = equal(left, right);
            return equal == null ? null : equal == comparison.equals("=");
        }
        if (!(left instanceof Number one && right instanceof Number other)) return null;
        int order = Sanitising.decimal(one).compareTo(Sanitising.decimal(other));
        return switch (comparison) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static @Nullable Boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) return left == right;
        if (left instanceof Number && right instanceof Number) return Sanitising.areEqual(left, right);
        if (left instanceof List && right instanceof List) return Sanitising.areEqual(left, right);
        return left.getClass() == right.getClass() ? left.equals(right) : null;
    }
}
