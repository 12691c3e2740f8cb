package dk.brobygger.inbox;

import dk.brobygger.task.Words;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.Urgency;
import dk.brobygger.views.UrgencyScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says a filter as conditions on the row {@code t}, each begun by "and"; its roles, teams and districts are pools. */
final class FilterInSql {

    /** The year stands in every row, so that its letters find nothing; the number's own index does. */
    private static final Pattern CASE_NUMBER = Pattern.compile("% (\\d{4}-\\d{1,6})%");

    private final Map<String, Object> values;

    /** @param values gets what the conditions name */
    FilterInSql(Map<String, Object> values) {
        this.values = values;
    }

    /** What an index of its own picks out: words, the company, the candidate; empty when the filter has none of them. */
    String narrow(InboxFilter filter) {
        var text = new StringBuilder();
        var patterns = Words.patterns(filter.text());
        for (int i = 0; i < patterns.size(); i++) {
            var number = CASE_NUMBER.matcher(patterns.get(i));
            if (number.matches())
                text.append(" and t.case_number like :").append(value("word" + i, number.group(1) + "%"));
            else
                text.append(" and t.search_text like :")
                        .append(value("word" + i, patterns.get(i)))
                        .append(" escape '!'");
        }
        if (filter.company() != null) text.append(" and t.company_id = :").append(value("company", filter.company()));
        if (filter.candidate() != null)
            text.append(" and t.citizen_id = :").append(value("candidate", filter.candidate()));
        return text.toString();
    }

    /** Steps, models, courses, stages, urgency and owners. */
    String rest(InboxFilter filter, UrgencyScale scale) {
        return in("element_id", filter.steps())
                + in("process_id", filter.processes())
                + in("kind", names(filter.kinds()))
                + in("stage", names(filter.stages()))
                + ofUrgency(filter.urgencies(), scale)
                + ofOwner(filter);
    }

    private String in(String column, Collection<String> some) {
        return some.isEmpty() ? "" : " and t." + column + " in (:" + value(column, List.copyOf(some)) + ")";
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private String ofUrgency(Set<Urgency> urgencies, UrgencyScale scale) {
        if (urgencies.isEmpty() || urgencies.size() == Urgency.values().length) return "";
        var ranges = new ArrayList<String>();
        for (var urgency : EnumSet.copyOf(urgencies)) {
            var from = scale.from(urgency);
            var until = scale.until(urgency);
            var range = new ArrayList<String>();
            if (from != null) range.add("t.due >= :" + value("from" + urgency, from));
            if (until != null) range.add("t.due < :" + value("until" + urgency, until));
            ranges.add(String.join(" and ", range));
        }
        return " and (" + String.join(" or ", ranges) + ")";
    }

    private String ofOwner(InboxFilter filter) {
        if (filter.owners().isEmpty()) return filter.unowned() ? " and t.assignee is null" : "";
        var owned = "t.assignee in (:" + value("owners", List.copyOf(filter.owners())) + ")";
        return filter.unowned() ? " and (t.assignee is null or " + owned + ")" : " and " + owned;
    }

    private String value(String name, Object value) {
        values.put(name, value);
        return name;
    }
}
