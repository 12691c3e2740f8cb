package dk.brobygger.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What form-js makes of a value before it looks at it, in JavaScript's sense of text, number and equality. */
final class Sanitising {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Sanitising() {}

    /** The value as JSON would carry it: maps, lists, texts, numbers, booleans, null. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) return tidy(decimal(number));
        return value == null ? null : JSON.convertValue(JSON.valueToTree(value), Object.class);
    }

    static @Nullable Object plain(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : JSON.convertValue(node, Object.class);
    }

    static boolean isTruthy(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return false;
        if (node.isBoolean()) return node.booleanValue();
        if (node.isTextual()) return !node.textValue().isEmpty();
        return !node.isNumber() || node.decimalValue().signum() != 0;
    }

    static boolean isTruthy(@Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value) || "".equals(value)) return false;
        return !(value instanceof Number number) || decimal(number).signum() != 0;
    }

    static boolean isNil(@Nullable Object value) {
        return value == null;
    }

    static String oneLine(@Nullable Object value) {
        return text(value).replaceAll("[\\r\\n\\t]", " ");
    }

    static String text(@Nullable Object value) {
        if (value == null || value instanceof List || value instanceof Map) return "";
        // PostgreSQL keeps no NUL in a text.
        return (value instanceof Number number ? numberText(number) : value.toString()).replace("\u0000", "");
    }

    /** A number, or its text where the form says so; null when it is none. */
    static @Nullable Object number(@Nullable Object value, boolean asText) {
        if (!(value instanceof Number || value instanceof String)) return null;
        var number = number(value);
        if (number == null) return null;
        return asText ? text(value) : number;
    }

    /** What {@code Number(value)} would be, null for NaN and infinity. */
    static @Nullable Number number(Object value) {
        if (value instanceof Number number) return tidy(decimal(number));
        var digits = trim(value.toString());
        if (value.toString().isEmpty()) return null;
        if (digits.isEmpty()) return 0;
        if (digits.length() > 400) return null;
        try {
            if (digits.matches("0[xX][0-9a-fA-F]{1,13}"))
                return tidy(new BigDecimal(Long.parseLong(digits.substring(2), 16)));
            if (digits.matches("0[oO][0-7]{1,17}")) return tidy(new BigDecimal(Long.parseLong(digits.substring(2), 8)));
            if (digits.matches("0[bB][01]{1,53}")) return tidy(new BigDecimal(Long.parseLong(digits.substring(2), 2)));
            if (!digits.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) return null;
            double number = Double.parseDouble(digits);
            return Double.isFinite(number) ? tidy(BigDecimal.valueOf(number)) : null;
        } catch (NumberFormatException tooBig) {
            return null;
        }
    }

    static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) return decimal;
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) ? BigDecimal.valueOf(value) : BigDecimal.ZERO;
        }
        return new BigDecimal(number.toString());
    }

    /** An exact number from a rule or a value, as big.js reads it; null when it is none. */
    static @Nullable BigDecimal exact(@Nullable Object value) {
        if (value instanceof Number number) return decimal(number);
        if (value instanceof String text
                && text.length() < 400
                && text.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")) return new BigDecimal(text);
        return null;
    }

    private static Number tidy(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        if (bare.scale() > 0 || bare.precision() - bare.scale() > 18) return bare;
        long whole = bare.longValueExact();
        return whole == (int) whole ? (Number) (int) whole : (Number) whole;
    }

    static String numberText(Number number) {
        return decimal(number).signum() == 0
                ? "0"
                : decimal(number).stripTrailingZeros().toPlainString();
    }

    /** {@code String.trim()} of JavaScript. */
    static String trim(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && isSpace(text.charAt(first))) first++;
        while (first < last && isSpace(text.charAt(last - 1))) last--;
        return text.substring(first, last);
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || c == '\ufeff' || c >= 9 && c <= 13 || c != '\u0085' && Character.isSpaceChar(c);
    }

    static boolean areEqual(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number one && b instanceof Number other)
            return decimal(one).compareTo(decimal(other)) == 0;
        if (a instanceof List<?> one && b instanceof List<?> other) {
            if (one.size() != other.size()) return false;
            for (int i = 0; i < one.size(); i++) if (!areEqual(one.get(i), other.get(i))) return false;
            return true;
        }
        if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other)
            return one.keySet().equals(other.keySet())
                    && one.entrySet().stream().allMatch(e -> areEqual(e.getValue(), other.get(e.getKey())));
        return Objects.equals(a, b);
    }

    static boolean contains(List<?> values, @Nullable Object value) {
        return values.stream().anyMatch(each -> areEqual(each, value));
    }

    /** The values of the options that form-js would offer, the rest is left out. */
    static List<Option> options(@Nullable Object offered) {
        var options = new ArrayList<Option>();
        if (!(offered instanceof List<?> list)) return options;
        for (var each : list) {
            if (isValue(each) && !(each instanceof Map)) options.add(new Option(text(each), each));
            if (!(each instanceof Map<?, ?> option) || option.isEmpty()) continue;
            var value = option.get("value");
            boolean labelled = option.get("label") instanceof String label && !label.isEmpty();
            if (!labelled && isValue(value) && !(value instanceof Map)) options.add(new Option(text(value), value));
            if (labelled && isValue(value)) options.add(new Option((String) option.get("label"), value));
        }
        return options;
    }

    private static boolean isValue(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return !map.isEmpty();
        return value instanceof Boolean || value instanceof Number || value instanceof String text && !text.isEmpty();
    }

    static Map<String, Object> copy(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), copyOf(value)));
        return copy;
    }

    static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return copy(map);
        if (value instanceof List<?> list) {
            var copy = new ArrayList<Object>(list.size());
            list.forEach(each -> copy.add(copyOf(each)));
            return copy;
        }
        return value;
    }
}
