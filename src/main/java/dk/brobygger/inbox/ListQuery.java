package dk.brobygger.inbox;

import dk.brobygger.inbox.Scope.Branch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says a list in SQL. Each branch of a scope reads no more than a page from ranges of an index, and the page is merged
 * of those few rows; so it takes the same time at the first page and the last, at a thousand tasks and a million.
 */
final class ListQuery {

    /** From so many pools on, one range in the list's order is passed through instead of one per pool. */
    private static final int MANY_POOLS = 48;

    /** The year stands in every row, so that its letters find nothing; the number's own index does. */
    private static final Pattern CASE_NUMBER = Pattern.compile("% (\\d{4}-\\d{1,6})%");

    private final boolean postgres;
    private final Scope scope;
    private final @Nullable Set<Integer> poolsWanted;
    private final InboxSort sort;
    private final @Nullable Cursor after;
    private final Map<String, Object> values = new HashMap<>();
    private final String awake;
    private final String conditions;
    private final String narrow;
    private final boolean byStep;
    private boolean fromHits;

    /** @param poolsWanted the pools that the filter lets through; null for all */
    ListQuery(
            boolean postgres,
            Scope scope,
            InboxFilter filter,
            @Nullable Set<Integer> poolsWanted,
            UrgencyScale scale,
            InboxSort sort,
            @Nullable Cursor after) {
        this.postgres = postgres;
        this.scope = scope;
        this.poolsWanted = poolsWanted;
        this.sort = sort;
        this.after = after;
        this.byStep = filter.steps().size() == 1;
        this.narrow = narrowing(filter);
        this.awake = sleeping(scale.now());
        this.conditions = excluding() + filtering(filter, scale);
    }

    /** Values of the statement's parameters. */
    Map<String, Object> values() {
        return values;
    }

    /** Whether the filter itself picks out rows by an index of its own. */
    boolean isNarrow() {
        return !narrow.isEmpty();
    }

    /** Looks for the filter's few rows first, and among them for those that one may see. */
    ListQuery amongHits() {
        fromHits = true;
        return this;
    }

    /** PostgreSQL's plan for the rows that the filter picks out; it tells how many it expects. */
    String hitsExplained() {
        return "explain select 1 from inbox_task t where " + narrow.substring(5);
    }

    String page(int limit) {
        var branches = branches(branch -> pageOf(branch, limit));
        if (branches.isEmpty()) return "";
        return withHits() + "select t.* from (select k.* from (" + String.join(" union ", branches) + ") k order by "
                + keys("k", "k") + " limit " + limit + ") k join inbox_task t on t.task_id = k.task_id order by "
                + keys("t", "t");
    }

    /** Where the tasks of all one's pools come first they are most: beyond the cap, nobody looks for the others. */
    String count(int cap) {
        var branches = branches(branch -> countOf(branch, cap));
        if (branches.isEmpty()) return "";
        var all = counted(String.join(" union ", branches), cap);
        if (branches.size() == 1 || scope.branches().get(0).assignee() != null) return withHits() + "select " + all;
        var first = counted(branches.get(0), cap);
        return withHits() + "select case when " + first + " > " + cap + " then " + (cap + 1) + " else " + all + " end";
    }

    private static String counted(String branches, int cap) {
        return "(select count(*) from (select u.task_id from (" + branches + ") u limit " + (cap + 1) + ") c)";
    }

    /** What one is asked to look at does not sleep with its owner. */
    private String conditions(Branch branch) {
        return (branch.asked() == null ? awake : "") + (fromHits ? "" : conditions);
    }

    private interface Saying {
        String of(Branch branch);
    }

    private List<String> branches(Saying saying) {
        return scope.branches().stream()
                .map(this::wanted)
                .filter(branch -> !branch.isEmpty())
                .map(saying::of)
                .toList();
    }

    private Branch wanted(Branch branch) {
        if (poolsWanted == null) return branch;
        var pools = branch.pools() == null
                ? poolsWanted
                : branch.pools().stream().filter(poolsWanted::contains).collect(Collectors.toSet());
        return new Branch(branch.assignee(), branch.free(), branch.own(), branch.asked(), pools);
    }

    private String pageOf(Branch branch, int limit) {
        var columns =
                sort == InboxSort.DUE ? "%1$s.due, %1$s.task_id" : "%1$s." + sort.column() + ", %1$s.due, %1$s.task_id";
        var keysOf = branch.own() && !fromHits ? "o" : "t";
        var rest = conditions(branch) + beyond(keysOf) + " order by " + keys("t", keysOf) + " limit " + limit;
        if (!isMerged(branch)) return "(select " + columns.formatted("t") + from(branch) + rest + ")";
        return "(select " + columns.formatted("x") + " from " + eachOf(branch.pools())
                + " cross join lateral (select " + columns.formatted("t")
                + " from inbox_task t where t.pool_id = p.id" + (branch.free() ? " and t.assignee is null" : "") + rest
                + ") x order by " + keys("x", "x") + " limit " + limit + ")";
    }

    private String countOf(Branch branch, int cap) {
        var limit = " limit " + (cap + 1);
        if (!mayBeMerged(branch) || branch.pools() == null)
            return "(select t.task_id" + from(branch) + conditions(branch) + limit + ")";
        return "(select x.task_id from " + eachOf(branch.pools())
                + " cross join lateral (select t.task_id from inbox_task t where t.pool_id = p.id"
                + (branch.free() ? " and t.assignee is null" : "") + conditions(branch) + limit + ") x" + limit + ")";
    }

    /** One range of the index per pool; in the order of due there is an index for all of them, too, but not by step. */
    private boolean isMerged(Branch branch) {
        return mayBeMerged(branch)
                && (sort != InboxSort.DUE
                        || byStep
                        || branch.pools() != null && branch.pools().size() <= MANY_POOLS);
    }

    private boolean mayBeMerged(Branch branch) {
        return postgres && !fromHits && branch.assignee() == null && branch.asked() == null && !branch.own();
    }

    private String eachOf(@Nullable Set<Integer> pools) {
        return pools == null ? "inbox_pool p" : "unnest(cast(:" + listed(pools) + " as integer[])) p(id)";
    }

    private String from(Branch branch) {
        var text = new StringBuilder(" from ").append(fromHits ? "hits t" : "inbox_task t");
        if (branch.own()) text.append(" join inbox_own o on o.task_id = t.task_id");
        text.append(" where 1 = 1");
        if (branch.own()) text.append(" and o.username = :").append(value("me", scope.me()));
        if (branch.assignee() != null)
            text.append(" and t.assignee = :").append(value("had" + values.size(), branch.assignee()));
        if (branch.asked() != null)
            text.append(" and t.review_of = :").append(value("asked" + values.size(), branch.asked()));
        if (branch.free()) text.append(" and t.assignee is null");
        if (branch.pools() != null) text.append(" and t.pool_id ").append(among(branch.pools()));
        return text.toString();
    }

    private String among(Set<Integer> pools) {
        return postgres
                ? "= any(cast(:" + listed(pools) + " as integer[]))"
                : pools.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ", "in (", ")"));
    }

    private String listed(Set<Integer> pools) {
        return value(
                "pools" + values.size(),
                pools.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    /** @param dueOf alias of the table whose due and task id the order may go by */
    private String keys(String alias, String dueOf) {
        return (sort == InboxSort.DUE ? "" : alias + "." + sort.column() + ", ") + dueOf + ".due, " + dueOf
                + ".task_id";
    }

    private String beyond(String dueOf) {
        if (after == null) return "";
        value("afterDue", after.due());
        value("afterId", after.taskId());
        if (sort == InboxSort.DUE) return " and (" + keys("t", dueOf) + ") > (:afterDue, :afterId)";
        value("afterKey", after.keyValue());
        return " and (" + keys("t", dueOf) + ") > (:afterKey, :afterDue, :afterId)";
    }

    /** Few columns, so that thousands of hits stay in memory. */
    private String withHits() {
        if (!fromHits) return "";
        return "with hits as materialized (select t.task_id, t.due, t.pool_id, t.assignee, t.review_of, t.snoozed_until"
                + (sort == InboxSort.DUE ? "" : ", t." + sort.column()) + " from inbox_task t where 1 = 1" + conditions
                + ") ";
    }

    private String sleeping(Instant now) {
        return switch (scope.sleep()) {
            case BOTH -> "";
            case AWAKE -> " and (t.snoozed_until is null or t.snoozed_until <= :" + value("now", now) + ")";
            case ASLEEP -> " and t.snoozed_until > :" + value("now", now);
        };
    }

    private String excluding() {
        return scope.excluded().isEmpty()
                ? ""
                : " and t.case_id not in (:"
                        + value(
                                "excluded",
                                scope.excluded().stream().map(id -> id.uuid()).toList()) + ")";
    }

    private String narrowing(InboxFilter filter) {
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

    private String filtering(InboxFilter filter, UrgencyScale scale) {
        return narrow
                + in("element_id", filter.steps())
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
