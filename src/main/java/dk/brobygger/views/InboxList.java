package dk.brobygger.views;

import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list as one comes back to it, by an address or as a saved view: whose work, narrowed by what, in which order. The
 * words in which it is written down are kept for years, so they only ever become more.
 */
public record InboxList(InboxView view, InboxFilter filter, InboxSort sort) {

    public static final InboxList MINE = new InboxList(InboxView.MINE, InboxFilter.NONE, InboxSort.DUE);

    private static final String NOBODY = "none";

    /** What an address says; what it says wrongly is left out, so that an old link still leads somewhere. */
    public static InboxList of(Map<String, List<String>> said) {
        var owners = all(said, "owner");
        var filter = new InboxFilter(
                String.join(" ", said.getOrDefault("q", List.of())),
                all(said, "role"),
                all(said, "step"),
                all(said, "phase"),
                some(said, "kind", CaseKind.values()),
                some(said, "stage", CaseStage.values()),
                some(said, "due", Urgency.values()),
                all(said, "team"),
                all(said, "district"),
                id(said, "company"),
                id(said, "candidate"),
                owners.stream().filter(name -> !name.equals(NOBODY)).collect(Collectors.toSet()),
                owners.contains(NOBODY));
        return new InboxList(
                some(said, "view", InboxView.values()).stream().findFirst().orElse(InboxView.MINE),
                filter,
                some(said, "sort", InboxSort.values()).stream().findFirst().orElse(InboxSort.DUE));
    }

    /** As {@link #text()} wrote it. */
    public static InboxList parse(String text) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var part : text.split("&")) {
            var at = part.indexOf('=');
            if (at > 0)
                said.computeIfAbsent(part.substring(0, at), name -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
        }
        return of(said);
    }

    /** For an address; what is usual is not said. */
    public Map<String, List<String>> said() {
        var said = new LinkedHashMap<String, List<String>>();
        if (view != InboxView.MINE) said.put("view", names(Set.of(view)));
        if (!filter.text().isBlank()) said.put("q", List.of(filter.text()));
        put(said, "step", filter.steps());
        put(said, "due", names(filter.urgencies()));
        put(said, "phase", filter.processes());
        put(said, "stage", names(filter.stages()));
        put(said, "kind", names(filter.kinds()));
        if (filter.company() != null)
            said.put("company", List.of(filter.company().toString()));
        if (filter.candidate() != null)
            said.put("candidate", List.of(filter.candidate().toString()));
        var owners = new ArrayList<>(filter.owners());
        if (filter.unowned()) owners.add(NOBODY);
        put(said, "owner", owners);
        put(said, "role", filter.roles());
        put(said, "team", filter.teams());
        put(said, "district", filter.districts());
        if (sort != InboxSort.DUE) said.put("sort", names(Set.of(sort)));
        return said;
    }

    /** The address's part behind the question mark. */
    public String text() {
        return said().entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(value -> one.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    public InboxQuery page(int limit, @Nullable String after) {
        return new InboxQuery(view, filter, sort, limit, after);
    }

    /** The same in another view. */
    public InboxList in(InboxView other) {
        return new InboxList(other, filter, sort);
    }

    public InboxList narrowedBy(InboxFilter other) {
        return new InboxList(view, other, sort);
    }

    public InboxList by(InboxSort other) {
        return new InboxList(view, filter, other);
    }

    /** The whole view. */
    public InboxList cleared() {
        return narrowedBy(InboxFilter.NONE);
    }

    public boolean isNarrow() {
        return !filter.isOpen() || !filter.text().isBlank();
    }

    /** Whether it stands in groups of urgency. */
    public boolean isGrouped() {
        return sort == InboxSort.DUE && view != InboxView.DONE;
    }

    private static void put(Map<String, List<String>> said, String name, Collection<String> values) {
        if (!values.isEmpty()) said.put(name, values.stream().sorted().toList());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static Set<String> all(Map<String, List<String>> said, String name) {
        return said.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <E extends Enum<E>> Set<E> some(Map<String, List<String>> said, String name, E[] values) {
        return Arrays.stream(values)
                .filter(one -> all(said, name).stream().anyMatch(one.name()::equalsIgnoreCase))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable UUID id(Map<String, List<String>> said, String name) {
        try {
            return all(said, name).stream().findFirst().map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
