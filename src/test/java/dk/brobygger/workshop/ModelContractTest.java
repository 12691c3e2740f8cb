package dk.brobygger.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.forms.FormSchema;
import dk.brobygger.step.OnAnswers;
import dk.brobygger.step.Prefill;
import dk.brobygger.step.WhenCompleting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/** What models, forms and program say of each other holds, without starting anything. */
class ModelContractTest {

    static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    static final Pattern CALL = Pattern.compile("\\b([a-z][A-Za-z]*)\\.([a-zA-Z]+)\\(([^()]*)\\)");
    static final Pattern FORM_REF = Pattern.compile("formRef=\"([^\"]+)\"");

    static Map<String, String> models = new TreeMap<>();
    static Map<String, FormSchema> forms = new HashMap<>();
    static Map<String, Class<?>> callables = new HashMap<>();
    static List<Class<?>> components = new ArrayList<>();

    @BeforeAll
    static void readTheHouse() throws IOException, ClassNotFoundException {
        try (var files = Files.walk(Path.of("processes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".bpmn")) models.put(name, Files.readString(file));
                if (name.endsWith(".form")) {
                    var schema = FormSchema.parse(Files.readString(file));
                    assertThat(schema.id() + ".form")
                            .as("a form's id is its file's name")
                            .isEqualTo(name);
                    forms.put(schema.id(), schema);
                }
            }
        }
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        for (var found : scan.findCandidateComponents("dk.brobygger")) {
            var type = Class.forName(found.getBeanClassName());
            components.add(type);
            callables.put(
                    type.getAnnotation(Component.class) == null
                            ? ""
                            : type.getAnnotation(Component.class).value(),
                    type);
        }
    }

    @Test
    void every_call_in_a_model_is_answered_by_a_public_method() {
        var unanswered = new TreeSet<String>();
        models.forEach((model, xml) -> {
            for (var expression = EXPRESSION.matcher(xml); expression.find(); ) {
                for (var call = CALL.matcher(expression.group(1)); call.find(); ) {
                    var bean = callables.get(call.group(1));
                    var arity = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
                    if (bean == null || !answers(bean, call.group(2), arity)) {
                        unanswered.add(model + ": " + call.group());
                    }
                }
            }
        });

        assertThat(unanswered).isEmpty();
    }

    @Test
    void every_form_that_a_model_asks_for_exists_and_every_form_is_asked_for() {
        var wanted = new TreeSet<String>();
        for (String xml : models.values()) {
            for (var ref = FORM_REF.matcher(xml); ref.find(); ) wanted.add(ref.group(1));
        }

        assertThat(forms.keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void every_form_of_ours_has_somebody_who_takes_its_answers() {
        var handled = new TreeSet<String>();
        eachMethod(method -> {
            var handler = method.getAnnotation(OnAnswers.class);
            if (handler != null) handled.add(handler.value());
        });

        assertThat(handled).containsExactlyInAnyOrderElementsOf(forms.keySet());
    }

    @Test
    void every_key_that_a_handler_wants_is_asked_by_its_form() {
        var missing = new TreeSet<String>();
        eachMethod(method -> {
            var handler = method.getAnnotation(OnAnswers.class);
            if (handler == null || !forms.containsKey(handler.value())) return;
            var keys = forms.get(handler.value()).keys();
            for (RecordComponent wanted : method.getParameterTypes()[1].getRecordComponents()) {
                var asked = keys.stream()
                        .anyMatch(key -> key.equals(wanted.getName()) || key.startsWith(wanted.getName() + "."));
                if (!asked) missing.add(handler.value() + "#" + wanted.getName());
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void what_a_handler_needs_is_required_by_its_form_or_shown_conditionally() {
        var optional = new TreeSet<String>();
        eachMethod(method -> {
            var handler = method.getAnnotation(OnAnswers.class);
            if (handler == null || !forms.containsKey(handler.value())) return;
            var fields = forms.get(handler.value()).byPath();
            for (RecordComponent wanted : method.getParameterTypes()[1].getRecordComponents()) {
                var field = fields.get(wanted.getName());
                if (isNeeded(method.getParameterTypes()[1], wanted)
                        && field != null
                        && !field.isList()
                        && !field.isRequired()
                        && !field.isReadonly()
                        && !"checkbox".equals(field.type())) {
                    optional.add(handler.value() + "#" + wanted.getName());
                }
            }
        });

        assertThat(optional).isEmpty();
    }

    @Test
    void data_and_consequences_are_bound_to_forms_that_exist() {
        var lost = new TreeSet<String>();
        eachMethod(method -> {
            var prefill = method.getAnnotation(Prefill.class);
            if (prefill != null && !forms.containsKey(prefill.value())) lost.add(prefill.value());
            var leadsTo = method.getAnnotation(WhenCompleting.class);
            if (leadsTo != null && !forms.containsKey(leadsTo.value())) lost.add(leadsTo.value());
        });

        assertThat(lost).isEmpty();
    }

    private static boolean answers(Class<?> bean, String name, int arity) {
        return Arrays.stream(bean.getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == arity);
    }

    private static boolean isNeeded(Class<?> record, RecordComponent wanted) {
        try {
            var field = record.getDeclaredField(wanted.getName());
            return field.isAnnotationPresent(NotNull.class)
                    || field.isAnnotationPresent(NotBlank.class)
                    || field.isAnnotationPresent(NotEmpty.class);
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void eachMethod(java.util.function.Consumer<Method> look) {
        for (Class<?> type : components) {
            for (Method method : type.getDeclaredMethods()) look.accept(method);
        }
    }
}
