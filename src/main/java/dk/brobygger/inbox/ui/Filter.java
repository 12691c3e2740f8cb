package dk.brobygger.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.brobygger.inbox.InboxItem;
import dk.brobygger.inbox.InboxView;
import dk.brobygger.inbox.Urgency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a list shows; stands in the address, so that a link, a reload and Back lead to the same list. */
record Filter(InboxView view, String text, Set<Urgency> urgencies, Set<String> processes) {

    static final Filter MINE = new Filter(InboxView.MINE, "", Set.of(), Set.of());

    static Filter of(QueryParameters address) {
        Set<Urgency> urgencies = EnumSet.noneOf(Urgency.class);
        for (String name : values(address, "due")) {
            for (Urgency urgency : Urgency.values()) {
                if (urgency.name().equalsIgnoreCase(name)) {
                    urgencies.add(urgency);
                }
            }
        }
        InboxView view = InboxView.MINE;
        for (InboxView one : InboxView.values()) {
            if (values(address, "view").contains(one.name().toLowerCase(Locale.ROOT))) {
                view = one;
            }
        }
        String text = address.getSingleParameter("q").orElse("");
        return new Filter(view, text, urgencies, new LinkedHashSet<>(values(address, "phase")));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new HashMap<>();
        if (view != InboxView.MINE) {
            parameters.put("view", List.of(view.name().toLowerCase(Locale.ROOT)));
        }
        if (!text.isBlank()) {
            parameters.put("q", List.of(text));
        }
        if (!urgencies.isEmpty()) {
            parameters.put(
                    "due",
                    urgencies.stream()
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (!processes.isEmpty()) {
            parameters.put("phase", List.copyOf(processes));
        }
        return new QueryParameters(parameters);
    }

    boolean lets(InboxItem item) {
        return (urgencies.isEmpty() || urgencies.contains(item.urgency()))
                && (processes.isEmpty() || processes.contains(item.process()));
    }

    boolean isNarrow() {
        return !text.isBlank() || !urgencies.isEmpty() || !processes.isEmpty();
    }

    Filter with(InboxView other) {
        return new Filter(other, text, urgencies, processes);
    }

    Filter with(String words) {
        return new Filter(view, words, urgencies, processes);
    }

    Filter withUrgencies(Set<Urgency> others) {
        return new Filter(view, text, others, processes);
    }

    Filter withProcesses(Set<String> others) {
        return new Filter(view, text, urgencies, others);
    }

    Filter cleared() {
        return new Filter(view, "", Set.of(), Set.of());
    }

    private static List<String> values(QueryParameters address, String name) {
        return address.getParameters().getOrDefault(name, List.of());
    }
}
