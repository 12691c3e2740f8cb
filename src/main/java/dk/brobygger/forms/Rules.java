package dk.brobygger.forms;

import dk.brobygger.forms.AnswerError.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules an author sets on a field, in form-js's order. */
final class Rules {

    private static final EcmaPattern EMAIL = new EcmaPattern(
            "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");

    private static final EcmaPattern PHONE = new EcmaPattern(
            "(\\+|00)(297|93|244|1264|358|355|376|971|54|374|1684|1268|61|43|994|257|32|229|226|880|359|973|1242|387|590|375|501|1441|591|55|1246|673|975|267|236|1|61|41|56|86|225|237|243|242|682|57|269|238|506|53|5999|61|1345|357|420|49|253|1767|45|1809|1829|1849|213|593|20|291|212|34|372|251|358|679|500|33|298|691|241|44|995|44|233|350|224|590|220|245|240|30|1473|299|502|594|1671|592|852|504|385|509|36|62|44|91|246|353|98|964|354|972|39|1876|44|962|81|76|77|254|996|855|686|1869|82|383|965|856|961|231|218|1758|423|94|266|370|352|371|853|590|212|377|373|261|960|52|692|389|223|356|95|382|976|1670|258|222|1664|596|230|265|60|262|264|687|227|672|234|505|683|31|47|977|674|64|968|92|507|64|51|63|680|675|48|1787|1939|850|351|595|970|689|974|262|40|7|250|966|249|221|65|500|4779|677|232|503|378|252|508|381|211|239|597|421|386|46|268|1721|248|963|1649|235|228|66|992|690|993|670|676|1868|216|90|688|886|255|256|380|598|1|998|3906698|379|1784|58|1284|1340|84|678|681|685|967|27|260|263)(9[976]\\d|8[987530]\\d|6[987]\\d|5[90]\\d|42\\d|3[875]\\d|2[98654321]\\d|9[8543210]|8[6421]|6[6543210]|5[87654321]|4[987654310]|3[9643210]|2[70]|7|1)\\d{4,20}$");

    private final FormSchema schema;
    private final FormField field;
    private final Map<String, Object> limits;
    private final List<AnswerError> errors = new ArrayList<>();

    private Rules(FormSchema schema, FormField field, Scope scope) {
        this.schema = schema;
        this.field = field;
        this.limits = limits(field, scope);
    }

    static List<AnswerError> check(FormSchema schema, FormField field, @Nullable Object value, Scope scope) {
        var rules = new Rules(schema, field, scope);
        if (field.type().equals("number") && Sanitising.isTruthy(value)) rules.number(value);
        rules.required(value);
        if (value instanceof String text && !text.isEmpty()) rules.text(text);
        return rules.errors;
    }

    static Map<String, Object> limits(FormField field, Scope scope) {
        var limits = new LinkedHashMap<String, Object>();
        for (var name : List.of("min", "max", "minLength", "maxLength")) {
            var rule = field.validate(name);
            if (rule.isMissingNode()) continue;
            var limit = Feel.isExpression(rule.asText()) && rule.isTextual()
                    ? Feel.evaluate(rule.textValue(), scope.context())
                    : Sanitising.plain(rule);
            if (limit != null) limits.put(name, limit);
        }
        return limits;
    }

    private void number(Object value) {
        var digits = field.attributes().path("decimalDigits");
        boolean counted = digits.isNumber() && digits.asInt() >= 0;
        var step = Sanitising.exact(Sanitising.plain(field.attributes().path("increment")));
        boolean stepped = step != null && step.signum() != 0;
        var number = Sanitising.exact(value);
        if (number == null) {
            if (counted || stepped) errors.add(AnswerError.of(Reason.NOT_A_NUMBER));
            return;
        }
        if (counted && number.stripTrailingZeros().scale() > digits.asInt()) errors.add(decimals(digits.asInt()));
        var offset = stepped ? number.remainder(step) : BigDecimal.ZERO;
        if (offset.signum() != 0) {
            var below = number.subtract(offset);
            errors.add(
                    AnswerError.of(Reason.STEP, Sanitising.numberText(below), Sanitising.numberText(below.add(step))));
        }
    }

    private static AnswerError decimals(int most) {
        return switch (most) {
            case 0 -> AnswerError.of(Reason.INTEGER);
            case 1 -> AnswerError.of(Reason.ONE_DECIMAL);
            default -> AnswerError.of(Reason.DECIMALS, String.valueOf(most));
        };
    }

    private void required(@Nullable Object value) {
        if (value instanceof String text && !text.isEmpty()) pattern(text);
        boolean unchecked = field.type().equals("checkbox") && Boolean.FALSE.equals(value);
        boolean unset = value == null || value.equals("");
        boolean none = value instanceof List<?> list && list.isEmpty();
        if (field.isRequired() && (unchecked || unset || none)) errors.add(AnswerError.of(Reason.REQUIRED));
        if (value instanceof Number || value instanceof String text && !text.isEmpty()) {
            limit("min", value, -1, Reason.MIN, Reason.MIN_NOT_A_NUMBER);
            limit("max", value, 1, Reason.MAX, Reason.MAX_NOT_A_NUMBER);
        }
    }

    private void limit(String name, Object value, int wrongSide, Reason broken, Reason unreadable) {
        if (!limits.containsKey(name)) return;
        BigDecimal limit = Sanitising.exact(limits.get(name));
        BigDecimal number = Sanitising.exact(value);
        if (limit == null || number == null) errors.add(AnswerError.of(unreadable));
        else if (Integer.signum(number.compareTo(limit)) == wrongSide)
            errors.add(AnswerError.of(broken, Sanitising.text(limits.get(name))));
    }

    private void pattern(String text) {
        var pattern = schema.pattern(field);
        if (pattern == null || pattern.isIn(text)) return;
        var own = field.validate("patternErrorMessage").asText("");
        errors.add(
                own.isEmpty()
                        ? AnswerError.of(
                                Reason.PATTERN, field.validate("pattern").asText())
                        : AnswerError.of(Reason.TEXT, own));
    }

    private void text(String text) {
        int length = Sanitising.trim(text).length();
        var shortest = length("minLength");
        if (shortest != null && BigDecimal.valueOf(length).compareTo(shortest) < 0)
            errors.add(AnswerError.of(Reason.MIN_LENGTH, Sanitising.numberText(shortest)));
        var longest = length("maxLength");
        if (longest != null && BigDecimal.valueOf(length).compareTo(longest) > 0)
            errors.add(AnswerError.of(Reason.MAX_LENGTH, Sanitising.numberText(longest)));
        var kind = field.validate("validationType").asText("");
        if (kind.equals("phone") && !PHONE.isIn(text)) errors.add(AnswerError.of(Reason.PHONE));
        if (kind.equals("email") && !EMAIL.isIn(text)) errors.add(AnswerError.of(Reason.EMAIL));
    }

    private @Nullable BigDecimal length(String rule) {
        return Sanitising.exact(limits.get(rule));
    }
}
