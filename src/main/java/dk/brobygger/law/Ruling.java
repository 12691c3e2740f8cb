package dk.brobygger.law;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of a decision said, and which rule of which version it was.
 *
 * @param version version of the decision in the engine, counted from 1
 * @param ruleId id of the row
 * @param outputs the row's result columns by name, without reason, paragraph and certainty
 * @param reason code of the reason, in capitals
 * @param paragraph what it rests on, as a lawyer would cite it; "Kommunens praksis" where it is not law
 * @param verified whether the row is confirmed: read in a source, or the municipality's own practice; whoever relies
 *     on a row that is not shows its mark
 * @param certainty V read in a source, Vb read as a bill or in an older consolidation, K background knowledge, P the
 *     municipality's practice, U uncertain
 */
public record Ruling(
        String decisionId,
        int version,
        String ruleId,
        Map<String, @Nullable Object> outputs,
        String reason,
        String paragraph,
        boolean verified,
        String certainty) {

    public Ruling {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** @throws IllegalArgumentException if the decision has no such column, or it is empty here */
    public String text(String name) {
        return value(name).toString();
    }

    /** @throws IllegalArgumentException if the decision has no such column, or it is empty or no number here */
    public BigDecimal number(String name) {
        if (value(name) instanceof Number number) return new BigDecimal(number.toString());
        throw new IllegalArgumentException("%s of %s is not a number".formatted(name, decisionId));
    }

    /** A whole number: weeks, days, persons. */
    public int whole(String name) {
        return number(name).intValueExact();
    }

    /** @throws IllegalArgumentException if the decision has no such column, or it is empty or neither yes nor no */
    public boolean flag(String name) {
        if (value(name) instanceof Boolean flag) return flag;
        throw new IllegalArgumentException("%s of %s is not a yes or no".formatted(name, decisionId));
    }

    /** Whether the column has a value in this row. */
    public boolean has(String name) {
        return outputs.get(name) != null;
    }

    /** Key of the sentence that explains the reason to a user. */
    public String reasonKey() {
        return "law.reason." + decisionId + "." + reason;
    }

    /** Key of the words for how sure the row is. */
    public String certaintyKey() {
        return "law.certainty." + certainty;
    }

    /** What an aggregate keeps of it. */
    public RulingRecord kept() {
        return new RulingRecord(decisionId, version, ruleId, reason, paragraph, verified);
    }

    private Object value(String name) {
        var value = outputs.get(name);
        if (value == null) throw new IllegalArgumentException("%s has no %s in %s".formatted(decisionId, name, ruleId));
        return value;
    }
}
