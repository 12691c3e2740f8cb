package dk.brobygger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form of the house can be read and answered from its schema and data alone. */
class ExampleAnswersTest {

    final FormChecker checker =
            new FormChecker(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Copenhagen")));
    final ExampleAnswers example = new ExampleAnswers(checker, LocalDate.of(2026, 11, 23));

    @TestFactory
    Stream<DynamicTest> every_form_can_be_answered() throws IOException {
        List<Path> forms = new ArrayList<>();
        try (var files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".form")).sorted().forEach(forms::add);
        }
        return forms.stream()
                .map(form -> DynamicTest.dynamicTest(form.getFileName().toString(), () -> {
                    var schema = FormSchema.parse(Files.readString(form));
                    assertThat(schema.id() + ".form")
                            .isEqualTo(form.getFileName().toString());
                    example.to(schema, optionsFromData(schema), Map.of());
                }));
    }

    @Test
    void a_contact_person_is_called_by_a_name_and_not_by_a_post() {
        var schema = FormSchema.parse("""
                {"type":"default","id":"t","components":[
                 {"type":"textfield","id":"a","key":"contactName","validate":{"required":true}}]}
                """);

        var names = Stream.iterate(LocalDate.of(2026, 11, 2), day -> day.plusDays(1))
                .limit(40)
                .map(day -> new ExampleAnswers(checker, day).to(schema, Map.of(), Map.of()))
                .map(answers -> String.valueOf(answers.get("contactName")))
                .toList();

        assertThat(names).allMatch(name -> name.matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+"));
    }

    @Test
    void a_story_says_what_it_wants_and_fields_that_appear_are_answered_too() {
        var schema = FormSchema.parse("""
                {"type":"default","id":"t","components":[
                 {"type":"radio","id":"a","key":"outcome","validate":{"required":true},"values":[{"label":"Ja","value":"yes"},{"label":"Nej","value":"no"}]},
                 {"type":"textarea","id":"b","key":"why","validate":{"required":true,"minLength":60},"conditional":{"hide":"=outcome != \\"no\\""}},
                 {"type":"datetime","id":"c","key":"nextContact","subtype":"date","validate":{"required":true}},
                 {"type":"dynamiclist","id":"l","path":"scores","allowAddRemove":false,"components":[
                   {"type":"textfield","id":"d","key":"function","readonly":true},
                   {"type":"number","id":"e","key":"score","validate":{"required":true,"min":1,"max":10}}]}]}
                """);

        var answers = example.to(
                schema,
                Map.of("scores", List.of(Map.of("function", "Rengøring"), Map.of("function", "Kantine"))),
                Map.of("outcome", "no", "scores.1.score", 8));

        assertThat(answers.get("outcome")).isEqualTo("no");
        assertThat(answers.get("why").toString()).hasSizeGreaterThan(59);
        assertThat(answers.get("nextContact")).isEqualTo("2026-11-30");
        assertThat(answers.get("scores").toString())
                .isEqualTo("[{function=Rengøring, score=6}, {function=Kantine, score=8}]");
    }

    /** What a handler's prefill would offer. */
    private static Map<String, Object> optionsFromData(FormSchema schema) {
        var data = new LinkedHashMap<String, Object>();
        schema.byPath().values().forEach(field -> {
            var key = field.attributes().path("valuesKey").asText("");
            if (!key.isEmpty()) data.put(key, List.of(Map.of("label", "En", "value", "one")));
            var expression = field.attributes().path("valuesExpression").asText("");
            if (expression.matches("=\\w+"))
                data.put(expression.substring(1), List.of(Map.of("label", "En", "value", "one")));
        });
        return data;
    }
}
