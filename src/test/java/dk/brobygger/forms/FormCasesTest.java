package dk.brobygger.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What form-js itself said of many answers, and what we say of them: the same. */
class FormCasesTest {

    static final ObjectMapper JSON = new ObjectMapper();

    final FormChecker checker = new FormChecker(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
    final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    FormCasesTest() {
        messages.setBasename("translations/forms");
        messages.setDefaultEncoding("UTF-8");
    }

    @TestFactory
    Stream<DynamicTest> answers_fit_when_form_js_says_so() throws IOException {
        return cases().map(each -> DynamicTest.dynamicTest(each.path("id").asText(), () -> run(each)));
    }

    /** form-js opens the form with the answers as its data; we are sent them besides. */
    void run(JsonNode given) {
        var expected = given.path(given.has("expectedFormJs_1_23_0") ? "expectedFormJs_1_23_0" : "expected");
        var schema = given.path("schema").toString();
        if (expected.has("importThrows")) {
            assertThatThrownBy(() -> FormSchema.parse(schema)).isInstanceOf(FormSchemaProblem.class);
            return;
        }

        var opened = map(given.path("context"));
        opened.putAll(map(given.path("input")));
        expect(expected, checker.check(FormSchema.parse(schema), opened, map(given.path("input"))));

        boolean fixed = schema.contains("\"disabled\"")
                || schema.contains("\"readonly\"")
                || schema.contains("\"allowAddRemove\":false");
        if (!fixed)
            expect(
                    expected,
                    checker.check(FormSchema.parse(schema), map(given.path("context")), map(given.path("input"))));
    }

    void expect(JsonNode expected, FormCheck check) {
        var errors = new LinkedHashMap<String, List<String>>();
        check.errors().forEach((path, reasons) -> {
            var sentences = new ArrayList<String>();
            reasons.forEach(reason -> sentences.add(messages.getMessage(reason, Locale.ENGLISH)));
            errors.put(path, sentences);
        });
        assertThat(errors).isEqualTo(map(expected.path("errors")));
        assertThat(JSON.valueToTree(check.accepted()).toString())
                .isEqualTo(JSON.valueToTree(expected.path("submit")).toString());
    }

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream file = FormCasesTest.class.getResourceAsStream("/forms/cases.json")) {
            return StreamSupport.stream(JSON.readTree(file).path("cases").spliterator(), false);
        }
    }

    static Map<String, Object> map(JsonNode node) {
        return JSON.convertValue(node, new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
