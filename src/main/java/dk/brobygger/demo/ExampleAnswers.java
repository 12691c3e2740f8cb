package dk.brobygger.demo;

import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormField;
import dk.brobygger.forms.FormSchema;
import dk.brobygger.forms.ShownField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers any form from its schema and data alone, the same way every time: the first option, a number in the middle of
 * its limits, a day that suits the field's name, a plain sentence. A story says what it wants to be different.
 */
public class ExampleAnswers {

    private static final int MOST_ROUNDS = 8;

    /** Words in a key that speak of days to come. */
    private static final Set<String> AHEAD =
            Set.of("next", "planned", "first", "start", "starts", "meeting", "until", "deadline", "valid", "expires");

    private static final Phrases PHRASES = new Phrases();

    /** Words in a key that speak of what has happened, stronger than those of days to come. */
    private static final Set<String> BEHIND = Set.of(
            "held",
            "met",
            "sent",
            "given",
            "got",
            "answered",
            "noted",
            "confirmed",
            "called",
            "spoken",
            "told",
            "reported",
            "received",
            "signed",
            "stated",
            "decided",
            "notified",
            "asked",
            "happened",
            "seen",
            "lost",
            "since",
            "registered",
            "informed");

    private final FormChecker checker;
    private final LocalDate today;
    private final int variant;

    public ExampleAnswers(FormChecker checker, LocalDate today) {
        this(checker, today, 0);
    }

    /** @param variant who answers: another number, other words */
    public ExampleAnswers(FormChecker checker, LocalDate today, int variant) {
        this.checker = checker;
        this.today = today;
        this.variant = variant;
    }

    /** The answers do not fit all the same: the form asks for something that no example can guess. */
    public static class NoExample extends RuntimeException {

        NoExample(String formId, Object errors) {
            super("form %s cannot be answered by example: %s".formatted(formId, errors));
        }
    }

    /**
     * @param wishes answers of the story, by path ({@code scores.0.score}) or by the last part of it ({@code score});
     *     one for a field that is not shown is left out
     * @throws NoExample if a field has no example that fits
     */
    public Map<String, Object> to(FormSchema schema, Map<String, ?> data, Map<String, ?> wishes) {
        var answers = new LinkedHashMap<String, Object>();
        for (int round = 0; round < MOST_ROUNDS; round++) if (!answerOnce(schema, data, wishes, answers)) break;
        mend(schema, data, answers);
        var check = checker.check(schema, data, answers);
        if (!check.isValid()) throw new NoExample(schema.id(), check.errors());
        return check.accepted();
    }

    /** Goes through the fields that are shown now; answers may show more of them. */
    private boolean answerOnce(
            FormSchema schema, Map<String, ?> data, Map<String, ?> wishes, Map<String, Object> answers) {
        boolean changed = false;
        for (var shown : checker.shown(schema, data, answers)) {
            var field = shown.field();
            if (field.isDisabled() || field.isReadonly() || field.type().equals("expression")) continue;
            var wish = wishes.containsKey(shown.path()) ? wishes.get(shown.path()) : wishes.get(lastOf(shown.path()));
            var wanted = wish != null ? wish : isEmpty(shown.value()) && field.isRequired() ? example(shown) : null;
            if (wanted == null || wanted.equals(shown.value()) || wanted.equals(at(answers, shown.path()))) continue;
            put(answers, data, shown.path(), wanted);
            changed = true;
        }
        return changed;
    }

    /** Tries other texts where the first did not have the form that its field wants. */
    private void mend(FormSchema schema, Map<String, ?> data, Map<String, Object> answers) {
        for (var path :
                List.copyOf(checker.check(schema, data, answers).errors().keySet())) {
            for (var text :
                    List.of("+4520304050", "navn@eksempel.dk", "12345678", "1234567890", "10:00", "A1", "1", "37")) {
                if (!checker.check(schema, data, answers).errors().containsKey(path)) break;
                put(answers, data, path, text);
            }
        }
    }

    private @Nullable Object example(ShownField shown) {
        var field = shown.field();
        return switch (field.type()) {
            case "checkbox" -> true;
            case "radio", "select" ->
                shown.options().isEmpty() ? null : shown.options().get(0).value();
            case "checklist", "taglist" ->
                shown.options().isEmpty()
                        ? null
                        : List.of(shown.options().get(0).value());
            case "number" -> number(shown);
            case "datetime" -> moment(field);
            default -> text(shown);
        };
    }

    private static Object number(ShownField shown) {
        var min = limit(shown, "min");
        var max = limit(shown, "max");
        var middle = min != null && max != null
                ? min.add(max).divide(BigDecimal.valueOf(2), 0, RoundingMode.CEILING)
                : min != null ? min : max != null ? max : BigDecimal.ONE;
        return middle.signum() == 0 && max == null ? 1 : middle.intValue();
    }

    private static @Nullable BigDecimal limit(ShownField shown, String name) {
        var limit = shown.limits().get(name);
        return limit == null ? null : new BigDecimal(limit.toString());
    }

    private String moment(FormField field) {
        var day = isAhead(field) ? workingDay(today.plusDays(7)) : today;
        return switch (field.attributes().path("subtype").asText("date")) {
            case "time" -> "10:00";
            case "datetime" -> day + "T10:00";
            default -> day.toString();
        };
    }

    private static boolean isAhead(FormField field) {
        var key = String.join(".", field.path());
        for (var word : key.split("(?=[A-Z])|[._]")) if (BEHIND.contains(word.toLowerCase(Locale.ROOT))) return false;
        for (var word : key.split("(?=[A-Z])|[._]")) if (AHEAD.contains(word.toLowerCase(Locale.ROOT))) return true;
        return false;
    }

    private static LocalDate workingDay(LocalDate day) {
        var at = day;
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) at = at.plusDays(1);
        return at;
    }

    private String text(ShownField shown) {
        var label = shown.field().label().isBlank()
                ? lastOf(shown.path())
                : shown.field().label();
        var example =
                "Aftalt og noteret: " + label.replaceAll("[?:]", "").strip().toLowerCase(Locale.ROOT) + ".";
        var text = PHRASES.of(lastOf(shown.path()), variant).orElse(example);
        int shortest = limit(shown, "minLength") == null
                ? 0
                : limit(shown, "minLength").intValue();
        while (text.length() < shortest) text = text + " Se også sagens øvrige notater.";
        var longest = limit(shown, "maxLength");
        return longest == null || text.length() <= longest.intValue() ? text : text.substring(0, longest.intValue());
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || value instanceof List<?> list && list.isEmpty();
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static @Nullable Object at(@Nullable Object tree, String path) {
        var at = tree;
        for (var step : path.split("\\.")) {
            if (at instanceof Map<?, ?> map) at = map.get(step);
            else if (at instanceof List<?> list && step.matches("\\d+") && Integer.parseInt(step) < list.size())
                at = list.get(Integer.parseInt(step));
            else return null;
        }
        return at;
    }

    /** Rows that the answers touch first are those the form was opened with. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> answers, Map<String, ?> data, String path, Object value) {
        var steps = path.split("\\.");
        Object holder = answers;
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            boolean row = !last && steps[i + 1].matches("\\d+");
            Object next = last ? value : null;
            if (holder instanceof Map<?, ?> map && !last) next = map.get(steps[i]);
            if (holder instanceof List<?> list && !last && Integer.parseInt(steps[i]) < list.size())
                next = list.get(Integer.parseInt(steps[i]));
            if (next == null && row) {
                var rows = new ArrayList<Object>();
                var opened = at(data, String.join(".", List.of(steps).subList(0, i + 1)));
                if (opened instanceof List<?> list) list.forEach(each -> rows.add(new LinkedHashMap<String, Object>()));
                next = rows;
            }
            if (next == null) next = new LinkedHashMap<String, Object>();
            if (holder instanceof Map) ((Map<String, Object>) holder).put(steps[i], next);
            else {
                var rows = (List<Object>) holder;
                int at = Integer.parseInt(steps[i]);
                while (rows.size() <= at) rows.add(new LinkedHashMap<String, Object>());
                rows.set(at, next);
            }
            holder = next;
        }
    }
}
