package dk.brobygger.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What we hold beyond form-js, and what we tell the author of a form. */
class FormCheckerTest {

    static final String SCORES = """
            {"type":"dynamiclist","id":"l","path":"scores","allowAddRemove":%s,"components":[
              {"type":"textfield","id":"fn","key":"function","label":"Funktion","readonly":true},
              {"type":"number","id":"sc","key":"score","label":"Score","validate":{"required":true,"min":1,"max":10}}]}
            """;

    static final Map<String, Object> PREFILL =
            Map.of("scores", List.of(Map.of("function", "Rengøring"), Map.of("function", "Kantine")));

    final FormChecker checker =
            new FormChecker(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("Europe/Copenhagen")));

    @Test
    void a_readonly_value_is_the_one_the_form_was_opened_with() {
        var check = checker.check(
                form("{\"type\":\"textfield\",\"id\":\"f\",\"key\":\"name\",\"readonly\":true}"),
                Map.of("name", "Anna"),
                Map.of("name", "Bent"));

        assertThat(check.accepted()).isEqualTo(Map.of("name", "Anna"));
    }

    @Test
    void a_readonly_expression_that_held_from_the_start_keeps_the_value() {
        var form = form("""
                {"type":"checkbox","id":"c","key":"mayChange"},
                {"type":"textfield","id":"f","key":"name","readonly":"=not(mayChange)"},
                {"type":"textfield","id":"g","key":"kind","readonly":"=isFixed"}
                """);

        var check = checker.check(
                form,
                Map.of("name", "Anna", "kind", "a", "isFixed", true),
                Map.of("mayChange", true, "name", "Bent", "kind", "b", "isFixed", false));

        assertThat(check.accepted()).isEqualTo(Map.of("mayChange", true, "name", "Bent", "kind", "a"));
    }

    @Test
    void fixed_rows_keep_their_ids() {
        var form = form(SCORES.formatted("false"));

        assertThat(checker.check(form, PREFILL, Map.of("scores", List.of(Map.of("score", 4), Map.of("score", 5))))
                        .accepted())
                .isEqualTo(Map.of(
                        "scores",
                        List.of(
                                Map.of("function", "Rengøring", "score", 4),
                                Map.of("function", "Kantine", "score", 5))));
        assertThat(reasons(checker.check(
                        form,
                        PREFILL,
                        Map.of(
                                "scores",
                                List.of(
                                        Map.of("function", "Kantine", "score", 4),
                                        Map.of("function", "Kantine", "score", 5))))))
                .isEqualTo(Map.of("scores.0.function", "forms.reason.READONLY"));
        assertThat(reasons(checker.check(form, PREFILL, Map.of("scores", List.of(Map.of("score", 4))))))
                .containsEntry("scores", "forms.reason.ROWS_FIXED");
    }

    @Test
    void open_rows_may_move_and_go_but_not_name_what_was_never_there() {
        var form = form(SCORES.formatted("true"));

        assertThat(checker.check(form, PREFILL, Map.of("scores", List.of(Map.of("function", "Kantine", "score", 4))))
                        .isValid())
                .isTrue();
        assertThat(reasons(checker.check(
                        form, PREFILL, Map.of("scores", List.of(Map.of("function", "Lager", "score", 4))))))
                .isEqualTo(Map.of("scores.0.function", "forms.reason.READONLY"));
    }

    @Test
    void a_score_outside_its_limits_is_told_where_it_stands() {
        var check = checker.check(
                form(SCORES.formatted("false")),
                PREFILL,
                Map.of("scores", List.of(Map.of("score", 0), Map.of("score", 11))));

        assertThat(reasons(check))
                .isEqualTo(Map.of("scores.0.score", "forms.reason.MIN", "scores.1.score", "forms.reason.MAX"));
    }

    @Test
    void script_text_stays_text() {
        var text = "<script>alert('x')</script> {{=1+1}} ${7*7} ' OR 1=1";

        assertThat(checker.check(
                                form("{\"type\":\"textarea\",\"id\":\"f\",\"key\":\"note\"}"),
                                Map.of(),
                                Map.of("note", text))
                        .accepted())
                .isEqualTo(Map.of("note", text));
    }

    @Test
    void keys_that_the_form_does_not_ask_for_are_left_behind() {
        var check = checker.check(
                form("{\"type\":\"textfield\",\"id\":\"f\",\"key\":\"a\"}"),
                Map.of("b", 1),
                Map.of("a", "x", "b", 2, "c", 3));

        assertThat(check.accepted()).isEqualTo(Map.of("a", "x"));
    }

    @Test
    void dates_of_the_program_open_a_form_as_their_text() {
        var check = checker.check(
                form("{\"type\":\"datetime\",\"id\":\"f\",\"key\":\"day\",\"subtype\":\"date\"}"),
                Map.of("day", LocalDate.of(2026, 11, 23)),
                Map.of());

        assertThat(check.accepted()).isEqualTo(Map.of("day", "2026-11-23"));
    }

    @Test
    void a_condition_on_a_missing_answer_hides_as_in_the_browser() {
        var form = form("""
                {"type":"number","id":"n","key":"amount"},
                {"type":"textfield","id":"f","key":"why","validate":{"required":true},"conditional":{"hide":"=amount <= 100"}}
                """);

        assertThat(checker.check(form, Map.of(), Map.of()).isValid()).isTrue();
    }

    @Test
    void expressions_that_feed_each_other_settle() {
        var form = form("""
                {"type":"expression","id":"e1","key":"total","expression":"=weekly * 4"},
                {"type":"expression","id":"e2","key":"weekly","expression":"=hours * 2"},
                {"type":"number","id":"n","key":"hours"}
                """);

        assertThat(checker.check(form, Map.of(), Map.of("hours", 3, "total", 9999))
                        .accepted())
                .isEqualTo(Map.of("total", 24, "weekly", 6, "hours", 3));
    }

    /** Unbounded, this pattern would not end before the sun does. */
    @Test
    @Timeout(60)
    void a_pattern_that_would_run_wild_gives_up_at_once() {
        var form =
                form("{\"type\":\"textfield\",\"id\":\"f\",\"key\":\"a\",\"validate\":{\"pattern\":\"^(a|aa|a?)+$\"}}");

        var check = checker.check(form, Map.of(), Map.of("a", "a".repeat(5_000) + "!"));

        assertThat(check.isValid()).isFalse();
    }

    @Test
    void what_is_too_much_is_refused_before_it_is_looked_at() {
        var form = form("{\"type\":\"textarea\",\"id\":\"f\",\"key\":\"a\"}");

        assertThat(reasons(checker.check(form, Map.of(), Map.of("a", "x".repeat(20_001)))))
                .isEqualTo(Map.of("a", "forms.reason.TOO_LONG"));
        assertThat(reasons(checker.check(form, Map.of(), Map.of("a", Collections.nCopies(501, "x")))))
                .isEqualTo(Map.of("a", "forms.reason.TOO_MANY"));
        var many = new java.util.HashMap<String, Object>();
        IntStream.range(0, 30).forEach(i -> many.put("k" + i, "x".repeat(20_000)));
        assertThat(reasons(checker.check(form, Map.of(), many))).isEqualTo(Map.of("", "forms.reason.TOO_MUCH"));
    }

    @Test
    void the_author_of_a_form_reads_what_is_wrong_with_it() {
        expectProblem("{\"type\":\"hologram\",\"id\":\"f\",\"label\":\"H\"}", FormSchemaProblem.Reason.UNKNOWN_TYPE);
        expectProblem("{\"type\":\"textfield\",\"id\":\"f\"}", FormSchemaProblem.Reason.WITHOUT_KEY);
        expectProblem(
                "{\"type\":\"textfield\",\"id\":\"f\",\"key\":\"a\"},{\"type\":\"number\",\"id\":\"g\",\"key\":\"a.b\"}",
                FormSchemaProblem.Reason.SAME_KEY);
        expectProblem(
                "{\"type\":\"textfield\",\"id\":\"f\",\"key\":\"__proto__\"}", FormSchemaProblem.Reason.FORBIDDEN_KEY);
        expectProblem(
                "{\"type\":\"textfield\",\"id\":\"f\",\"key\":\"a\",\"validate\":{\"pattern\":\"(\"}}",
                FormSchemaProblem.Reason.BAD_PATTERN);
        assertThatExceptionOfType(FormSchemaProblem.class).isThrownBy(() -> FormSchema.parse("{"));
        assertThatExceptionOfType(FormSchemaProblem.class).isThrownBy(() -> FormSchema.parse("[]"));
    }

    @Test
    void a_schema_knows_which_keys_a_handler_misses_and_which_are_extra() {
        var form = form(SCORES.formatted("false") + ",{\"type\":\"textarea\",\"id\":\"f\",\"key\":\"note.text\"}");

        assertThat(form.byPath()).containsOnlyKeys("scores[].function", "scores[].score", "note.text");
        assertThat(form.extraKeys(List.of("scores"))).containsExactly("note");
        assertThat(form.missingKeys(List.of("scores", "outcome"))).containsExactly("outcome");
    }

    @Test
    void every_reason_has_a_sentence_in_both_languages() {
        for (var language : List.of("da", "en")) {
            var sentences = ResourceBundle.getBundle("translations/forms", new Locale(language));
            for (var reason : AnswerError.Reason.values())
                assertThat(sentences.containsKey("forms.reason." + reason)).isTrue();
            for (var reason : FormSchemaProblem.Reason.values())
                assertThat(sentences.containsKey("forms.problem." + reason)).isTrue();
        }
    }

    static void expectProblem(String components, FormSchemaProblem.Reason reason) {
        assertThatExceptionOfType(FormSchemaProblem.class)
                .isThrownBy(() -> form(components))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    static Map<String, String> reasons(FormCheck check) {
        var reasons = new java.util.TreeMap<String, String>();
        check.errors().forEach((path, errors) -> reasons.put(path, errors.get(0).messageKey()));
        return reasons;
    }

    static FormSchema form(String components) {
        return FormSchema.parse("{\"type\":\"default\",\"id\":\"test\",\"schemaVersion\":19,\"components\":[%s]}"
                .formatted(components));
    }
}
