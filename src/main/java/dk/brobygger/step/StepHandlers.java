package dk.brobygger.step;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.forms.AnswerError;
import dk.brobygger.identity.ActingAs;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Finds, by form id, the methods with which the capabilities bound themselves to their steps. */
@Component
public class StepHandlers implements SmartInitializingSingleton {

    private static final String OURS = "dk.brobygger.";

    private final ConfigurableListableBeanFactory beans;
    private final ObjectMapper json;
    private final Validator validator;
    private final Map<String, Bound> prefills = new HashMap<>();
    private final Map<String, Bound> handlers = new HashMap<>();
    private final Map<String, Bound> consequences = new HashMap<>();

    StepHandlers(ConfigurableListableBeanFactory beans, ObjectMapper json, Validator validator) {
        this.beans = beans;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.validator = validator;
    }

    private record Bound(String bean, Method method) {}

    @Override
    public void afterSingletonsInstantiated() {
        for (String name : beans.getBeanNamesForType(Object.class, false, false)) {
            var type = AutoProxyUtils.determineTargetClass(beans, name);
            if (type != null && type.getName().startsWith(OURS)) bind(name, type);
        }
    }

    private void bind(String bean, Class<?> type) {
        var methods = MethodIntrospector.selectMethods(type, (Method method) -> isBinding(method) ? true : null);
        for (Method method : methods.keySet()) {
            ReflectionUtils.makeAccessible(method);
            var bound = new Bound(bean, method);
            var prefill = AnnotatedElementUtils.findMergedAnnotation(method, Prefill.class);
            if (prefill != null) put(prefills, prefill.value(), bound);
            var handler = AnnotatedElementUtils.findMergedAnnotation(method, OnAnswers.class);
            if (handler != null) put(handlers, handler.value(), bound);
            var leadsTo = AnnotatedElementUtils.findMergedAnnotation(method, WhenCompleting.class);
            if (leadsTo != null) put(consequences, leadsTo.value(), bound);
        }
    }

    private static boolean isBinding(Method method) {
        return method.isAnnotationPresent(Prefill.class)
                || method.isAnnotationPresent(OnAnswers.class)
                || method.isAnnotationPresent(WhenCompleting.class);
    }

    private static void put(Map<String, Bound> all, String form, Bound bound) {
        var other = all.put(form, bound);
        if (other != null) throw new IllegalStateException("form " + form + " is bound twice: " + other + ", " + bound);
    }

    /** Form ids that somebody takes the answers of. */
    Set<String> handledForms() {
        return Set.copyOf(handlers.keySet());
    }

    /** Form keys that the step's handler knows; none when nobody handles it. */
    public Set<String> knownKeys(String formId) {
        var bound = handlers.get(formId);
        return bound == null
                ? Set.of()
                : Arrays.stream(answersType(bound).getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
    }

    public Map<String, Object> prefill(Step step) {
        var bound = prefills.get(step.formId());
        if (bound == null) return new LinkedHashMap<>();
        return json.convertValue(call(bound, step), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    public List<String> consequences(Step step) {
        var bound = consequences.get(step.formId());
        return bound == null ? List.of() : json.convertValue(call(bound, step), new TypeReference<List<String>>() {});
    }

    /**
     * Binds the answers to the record that the handler wants and hands them over.
     *
     * @throws AnswersRefused if the record's own rules refuse them; then the handler was not called
     */
    public void handle(Step step, Map<String, Object> answers) {
        var bound = handlers.get(step.formId());
        if (bound == null) return;
        call(bound, step, bind(bound, answers));
    }

    private Object bind(Bound bound, Map<String, Object> answers) {
        Object bindable;
        try {
            bindable = json.convertValue(answers, answersType(bound));
        } catch (IllegalArgumentException unfit) {
            throw new AnswersRefused(Map.of(pathOf(unfit), List.of(new AnswerError("step.answer.UNFIT", List.of()))));
        }
        var violations = validator.validate(bindable);
        if (!violations.isEmpty()) {
            throw new AnswersRefused(violations.stream()
                    .collect(Collectors.groupingBy(
                            violation -> violation.getPropertyPath().toString(),
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    violation -> new AnswerError("step.answer.RULE", List.of(violation.getMessage())),
                                    Collectors.toList()))));
        }
        return bindable;
    }

    private static String pathOf(IllegalArgumentException unfit) {
        return unfit.getCause() instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                        .collect(Collectors.joining("."))
                        .replace(".[", "[")
                : "";
    }

    private static Class<?> answersType(Bound bound) {
        return bound.method().getParameterTypes()[1];
    }

    /** The step itself is the right: the inbox has seen that the model gives it to this user. */
    private Object call(Bound bound, Object... args) {
        try {
            return ActingAs.process(() -> bound.method().invoke(beans.getBean(bound.bean()), args));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException problem) throw problem;
            if (thrown.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(thrown.getCause());
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
