package dk.brobygger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of one version of a table: what each says, and in which days it is in force. */
final class TableRules {

    private static final Pattern SPELL =
            Pattern.compile("[\\[(]?\\s*date\\(\"([\\d-]+)\"\\)\\s*\\.\\.\\s*date\\(\"([\\d-]+)\"\\).*");
    private static final Pattern ONE_SIDED = Pattern.compile("(<=|<|>=|>)\\s*date\\(\"([\\d-]+)\"\\)");

    /**
     * One row.
     *
     * @param says its entries but the first, which is the date
     */
    private record Row(@Nullable LocalDate from, @Nullable LocalDate until, List<String> says) {

        boolean isInForce(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private TableRules(DmnModelInstance model) {
        for (var rule : model.getModelElementsByType(Rule.class)) {
            var says = new ArrayList<String>();
            for (InputEntry entry : rule.getInputEntries()) says.add(text(entry));
            var days = says.remove(0);
            for (OutputEntry entry : rule.getOutputEntries()) says.add(text(entry));
            rows.put(rule.getId(), row(days, List.copyOf(says)));
        }
    }

    static TableRules in(DmnModelInstance model) {
        return new TableRules(model);
    }

    /** The days on which a rule of before is in force no more; each the first day of what follows it. */
    Optional<LocalDate> nextEndAfter(LocalDate day) {
        return rows.values().stream()
                .flatMap(row -> Optional.ofNullable(row.until()).stream())
                .map(until -> until.plusDays(1))
                .filter(end -> end.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** Ids of the rules whose last day lies behind {@code day}, but not behind {@code seen}; with the day after it. */
    Map<LocalDate, Set<String>> endedSince(LocalDate seen, LocalDate day) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isInForce(seen) && !row.getValue().isInForce(day))
                .filter(row -> row.getValue().until() != null)
                .collect(Collectors.groupingBy(
                        row -> row.getValue().until().plusDays(1),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));
    }

    /** Ids of the rules in force on {@code day} that a newer version has dropped, ended or changed. */
    Set<String> replacedBy(TableRules newer, LocalDate day) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isInForce(day))
                .filter(row -> {
                    var next = newer.rows.get(row.getKey());
                    return next == null
                            || !next.isInForce(day)
                            || !next.says().equals(row.getValue().says());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Row row(String days, List<String> says) {
        var spell = SPELL.matcher(days);
        if (spell.matches()) return new Row(LocalDate.parse(spell.group(1)), LocalDate.parse(spell.group(2)), says);
        var oneSided = ONE_SIDED.matcher(days);
        if (!oneSided.matches()) return new Row(null, null, says);
        var day = LocalDate.parse(oneSided.group(2));
        return switch (oneSided.group(1)) {
            case ">=" -> new Row(day, null, says);
            case ">" -> new Row(day.plusDays(1), null, says);
            case "<=" -> new Row(null, day, says);
            default -> new Row(null, day.minusDays(1), says);
        };
    }

    private static String text(DmnElement entry) {
        return entry.getTextContent().strip();
    }
}
