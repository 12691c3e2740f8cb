package dk.brobygger.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.brobygger.demo.ExampleAnswers;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormField;
import dk.brobygger.forms.FormSchema;
import dk.brobygger.forms.ShownField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a task in the browser, filled as a hand would: from the top, by key, clicks and keys only. */
class FormOnScreen {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String READY = """
            () => {
              const form = document.querySelector('bb-form')?.form;
              return form && document.querySelector('bb-form .fjs-form') && !form._getState().properties.readOnly;
            }""";
    private static final String TOLD = "name => JSON.stringify(JSON.parse(document.querySelector('bb-form')[name]))";
    private static final String NOW = "() => JSON.stringify(document.querySelector('bb-form').form._getState().data)";
    private static final String FIRST_ID =
            "() => document.querySelector('bb-form [id^=fjs-form-]').id.match(/^fjs-form-[^-]+-/)[0]";

    private final Page page;
    private final FormChecker checker;
    private final Clock clock;

    FormOnScreen(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
        this.checker = new FormChecker(clock);
    }

    /** Waits until it can be answered. */
    void isReady() {
        page.waitForFunction(READY);
    }

    /** @param wishes answers by path or key; what is needed beside them is answered by example */
    void fill(Map<String, ?> wishes) {
        isReady();
        var schema = FormSchema.parse((String) page.evaluate(TOLD, "given"));
        var data = map((String) page.evaluate(TOLD, "values"));
        var answers = new ExampleAnswers(checker, LocalDate.now(clock)).to(schema, data, wishes);
        var ids = (String) page.evaluate(FIRST_ID);
        var wanted = JSON.<JsonNode>valueToTree(answers);
        for (var shown : checker.shown(schema, data, answers)) {
            var field = shown.field();
            if (field.isReadonly() || field.isDisabled() || field.type().equals("expression")) continue;
            var value = wanted.at("/" + shown.path().replace('.', '/'));
            if (value.isMissingNode() || value.isNull() || value.asText().isEmpty() && value.isValueNode()) continue;
            var now = tree((String) page.evaluate(NOW)).at("/" + shown.path().replace('.', '/'));
            if (!now.equals(value)) {
                var id = ids + field.id() + rows(shown.path());
                if (page.locator("[id^='" + id + "']").count() == 0) addRow(schema, shown.path());
                put(id, shown, value);
            }
        }
    }

    /** Types into the field with this key; into its part when it has parts: {@code metOn-date}. */
    void write(String key, String text) {
        var field = at((String) page.evaluate(FIRST_ID) + "Field_" + key);
        field.fill(text);
        field.press("Tab");
    }

    /** What the field with this key holds. */
    String value(String key) {
        return tree((String) page.evaluate(NOW)).path(key).asText();
    }

    private void put(String id, ShownField shown, JsonNode value) {
        switch (shown.field().type()) {
            case "radio" -> press(id + "-" + indexOf(shown, value));
            case "checkbox" -> press(id);
            case "checklist" -> value.forEach(one -> press(id + "-" + indexOf(shown, one)));
            case "select" ->
                select(id, shown.options().get(indexOf(shown, value)).label());
            case "datetime" -> {
                var time = shown.field()
                        .attributes()
                        .path("subtype")
                        .asText("date")
                        .equals("time");
                var input = at(id + (time ? "-time" : "-date"));
                input.fill(
                        time ? value.asText() : LocalDate.parse(value.asText()).format(DANISH));
                input.press("Tab");
            }
            default -> at(id).fill(value.asText());
        }
    }

    /** Presses »Tilføj« at the list that the path leads into, when it leads into one. */
    private void addRow(FormSchema schema, String path) {
        var lists = schema.fields().stream()
                .filter(FormField::isList)
                .map(list -> String.join(".", list.path()))
                .toList();
        var list = lists.indexOf(path.replaceFirst("\\.\\d+\\..*", ""));
        if (list < 0) return;
        page.locator("bb-form .fjs-form-field-dynamiclist")
                .nth(list)
                .locator(".fjs-repeat-render-add")
                .click();
    }

    private void press(String id) {
        at(id).click();
    }

    private void select(String id, String option) {
        var field = page.locator("bb-form .fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHas(page.locator("[id^='" + id + "']")))
                .first();
        field.locator(".fjs-input-group").first().click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    private static int indexOf(ShownField shown, JsonNode value) {
        for (int i = 0; i < shown.options().size(); i++)
            if (String.valueOf(shown.options().get(i).value()).equals(value.asText())) return i;
        throw new AssertionError(value + " is no option of " + shown.path() + " " + List.copyOf(shown.options()));
    }

    private static String rows(String path) {
        return Stream.of(path.split("\\."))
                .filter(step -> step.matches("\\d+"))
                .map(row -> "_" + row)
                .collect(Collectors.joining());
    }

    private static Map<String, Object> map(String json) {
        return JSON.convertValue(tree(json), new TypeReference<>() {});
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
