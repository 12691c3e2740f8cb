package dk.brobygger.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

/** What is plain means the same to us as to the FEEL engine. */
class PlainConditionTest {

    static final List<Object> VALUES = Arrays.asList(
            null, true, false, "x", "no", "", 0, 3, 100.5, List.of(), List.of("no"), Arrays.asList("x", null, true));

    static final List<String> PLAIN = List.of(
            "a",
            "a = \"x\"",
            "a != \"x\"",
            "a = null",
            "a != null",
            "a = true",
            "a != true",
            "a = 3",
            "a < 3",
            "a >= 3",
            "not(a)",
            "not(a = \"x\")",
            "a = null or a = \"no\"",
            "a = \"x\" and b = \"x\"",
            "(a != \"no\") or b != \"x\"",
            "a or b",
            "a and b",
            "not(a or b)",
            "m.n = \"x\"",
            "m.n",
            "a = b",
            "count(a) = 0",
            "a = null or count(a) > 2",
            "list contains(a, \"x\")",
            "not(list contains(a, \"x\") or list contains(a, \"no\"))");

    @Test
    void it_agrees_with_the_engine() {
        var engine = new ScalaFeelEngineFactory().createInstance();
        for (var expression : PLAIN) {
            var plain = PlainCondition.of(expression);
            assertThat(plain).as(expression).isPresent();
            for (var context : contexts()) {
                Object expected = engine.evaluateSimpleExpression(
                        expression, Variables.fromMap(context).asVariableContext());
                var got = plain.get().in(context);
                if (expected instanceof Number)
                    assertThat(Sanitising.areEqual(got, expected)).isTrue();
                else assertThat(got).as(expression + " in " + context).isEqualTo(expected);
            }
        }
    }

    @Test
    void what_is_more_than_plain_is_left_to_the_engine() {
        for (var expression : List.of(
                "list contains(a, b)",
                "count(a, b) = 0",
                "a in (\"x\", \"y\")",
                "if a then b else c",
                "a + 1 = 2",
                "a between 1 and 3",
                "i[1] = 2",
                "some x in a satisfies x",
                "date(a) > today()",
                "a = \"x\" +"))
            assertThat(PlainCondition.of(expression)).as(expression).isEmpty();
    }

    private static List<Map<String, Object>> contexts() {
        var contexts = new ArrayList<Map<String, Object>>();
        for (var a : VALUES)
            for (var b : VALUES) {
                var context = new HashMap<String, Object>();
                context.put("a", a);
                context.put("b", b);
                var inner = new HashMap<String, Object>();
                inner.put("n", a);
                context.put("m", inner);
                contexts.add(context);
            }
        contexts.add(Map.of());
        return contexts;
    }
}
