package dk.brobygger.inbox;

import dk.brobygger.inbox.Scope.Branch;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.UrgencyScale;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says a list in SQL. Each branch of a scope reads no more than a page from ranges of an index, and the page is merged
 * of those few rows; so it takes the same time at the first page and the last, at a thousand tasks and a million.
 */
final class ListQuery {

    /** From so many pools on, one range in the list's order is passed through instead of one per pool. */
    private static final int MANY_POOLS = 48;

    /** So many ranges are planned and merged in a few milliseconds. */
    private static final int FEW_RANGES = 24;

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
        var said = new FilterInSql(values);
        this.narrow = said.narrow(filter);
        this.awake = sleeping(scale.now());
        this.conditions = excluding() + narrow + said.rest(filter, scale);
    }

    /** Values of the statement's parameters. */
    Map<String, Object> values() {
        return values;
    }

    /** Whether the filter itself picks out rows by an index of its own. */
    boolean isNarrow() {
        return !narrow.isEmpty();
    }

    /** Whether most rows on the way through the order of the list are ones that one may see. */
    boolean seesWidely() {
        return wanted().anyMatch(branch ->
                mayBeMerged(branch) && (branch.pools() == null || branch.pools().size() > MANY_POOLS));
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

    /** Whether {@link #walk} can look through what one may see. */
    boolean isWalkable() {
        return postgres
                && isNarrow()
                && !fromHits
                && sort == InboxSort.DUE
                && wanted().allMatch(branch -> !branch.own() || branch.pools() == null)
                && wanted().mapToInt(this::ranges).sum() <= FEW_RANGES;
    }

    private int ranges(Branch branch) {
        if (!mayBeMerged(branch)) return 1;
        return branch.pools() == null ? FEW_RANGES + 1 : branch.pools().size();
    }

    /**
     * The page, as far as it is among the first rows that one may see. They are merged of ranges of indexes while one
     * looks through them, and no further than that: what many rows have is met soon, also where some pools have none.
     *
     * @param most how many rows are looked through
     */
    String walk(int limit, int most) {
        var ranges =
                wanted().flatMap(branch -> rangesOf(branch, " limit " + most)).toList();
        if (ranges.isEmpty()) return "";
        return "select t.* from (select distinct r.due, r.task_id from (" + String.join(" union all ", ranges)
                + ") r order by r.due, r.task_id limit " + most + ") k join inbox_task t on t.task_id = k.task_id"
                + " where 1 = 1" + conditions + " order by k.due, k.task_id limit " + limit;
    }

    private Stream<String> rangesOf(Branch branch, String limit) {
        if (branch.own())
            return Stream.of("(select o.due, o.task_id from inbox_own o where o.username = :" + value("me", scope.me())
                    + beyond("o") + " order by o.due, o.task_id" + limit + ")");
        var rest = awake(branch) + beyond("t") + " order by t.due, t.task_id" + limit + ")";
        if (!mayBeMerged(branch)) return Stream.of("(select t.due, t.task_id" + from(branch) + rest);
        return branch.pools().stream()
                .sorted()
                .map(pool -> "(select t.due, t.task_id from inbox_task t where t.pool_id = :"
                        + value("pool" + values.size(), pool) + (branch.free() ? " and t.assignee is null" : "")
                        + rest);
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

    private String conditions(Branch branch) {
        return awake(branch) + (fromHits ? "" : conditions);
    }

    /** What one is asked to look at does not sleep with its owner. */
    private String awake(Branch branch) {
        return branch.asked() == null ? awake : "";
    }

    private interface Saying {
        String of(Branch branch);
    }

    private List<String> branches(Saying saying) {
        return wanted().map(saying::of).toList();
    }

    private Stream<Branch> wanted() {
        return scope.branches().stream().map(this::wanted).filter(branch -> !branch.isEmpty());
    }

    private Branch wanted(Branch branch) {
        if (poolsWanted == null) return branch;
        var pools = branch.pools() == null
                ? poolsWanted
                : branch.pools().stream().filter(poolsWanted::contains).collect(Collectors.toSet());
        return new Branch(branch.assignee(), branch.free(), branch.own(), branch.asked(), pools);
    }

    private String pageOf(Branch branch, int limit) {
        var columns = sort == InboxSort.DUE
                ? "%1$s.due, %1$s.task_id"
                : "%1$s." + Cursor.columnOf(sort) + ", %1$s.due, %1$s.task_id";
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

    /** Thousands of hits are compared with a set that is read once; as an array its text would be read for each. */
    private String among(Set<Integer> pools) {
        if (postgres && fromHits) return "in (select unnest(cast(:" + listed(pools) + " as integer[])))";
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
        return (sort == InboxSort.DUE ? "" : alias + "." + Cursor.columnOf(sort) + ", ") + dueOf + ".due, " + dueOf
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
                + (sort == InboxSort.DUE ? "" : ", t." + Cursor.columnOf(sort)) + " from inbox_task t where 1 = 1"
                + conditions
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

    private String value(String name, Object value) {
        values.put(name, value);
        return name;
    }
}
