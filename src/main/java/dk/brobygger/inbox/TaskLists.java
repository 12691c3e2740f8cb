package dk.brobygger.inbox;

import dk.brobygger.rights.Pool;
import dk.brobygger.task.FoundTasks;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.Vendor;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.UrgencyScale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads pages and counts of the inbox's table. */
@Component
class TaskLists {

    /** As if the list held so many rows at least, whatever PostgreSQL has counted so far. */
    private static final int FEW = 10_000;

    /** A page's rows, times what meeting one in the list's order costs above gathering it; measured. */
    private static final int GATHERED_AT_A_TIME = 50;

    /** The same for one who sees few rows: hits that are others' do not bring the page nearer. */
    private static final int GATHERED_AMONG_FEW = 600;

    /** Rows that one may see in which a page of a common word is looked for first; they take some 20 ms. */
    private static final int WALKED_THROUGH = 4_000;

    private static final Pattern EXPECTED = Pattern.compile("rows=(\\d+)");

    private final FoundTasks found;
    private final EntityManager entities;
    private final Vendor vendor;

    TaskLists(FoundTasks found, EntityManager entities, Vendor vendor) {
        this.found = found;
        this.entities = entities;
        this.vendor = vendor;
    }

    /** The first rows of a list; one more than the page has tells that there is another. */
    List<HeldTask> rows(
            Scope scope,
            InboxFilter filter,
            Collection<Pool> pools,
            UrgencyScale scale,
            InboxSort sort,
            @Nullable Cursor after,
            int limit) {
        var query = query(scope, filter, pools, scale, sort, after);
        if (query.isWalkable()) {
            var met = tasks(query, query.walk(limit, WALKED_THROUGH));
            if (met.size() == limit) return met;
        }
        return tasks(query, query.page(limit));
    }

    private List<HeldTask> tasks(ListQuery query, String sql) {
        return sql.isEmpty() ? List.of() : found.by(sql, query.values());
    }

    Count count(Scope scope, InboxFilter filter, Collection<Pool> pools, UrgencyScale scale) {
        var query = query(scope, filter, pools, scale, InboxSort.DUE, null);
        var sql = query.count(Count.CAP);
        return sql.isEmpty() ? new Count(0, false) : Count.of(number(query, sql));
    }

    private ListQuery query(
            Scope scope,
            InboxFilter filter,
            Collection<Pool> pools,
            UrgencyScale scale,
            InboxSort sort,
            @Nullable Cursor after) {
        var query = new ListQuery(vendor.isPostgres(), scope, filter, wanted(filter, pools), scale, sort, after);
        return vendor.isPostgres() && query.isNarrow() && isSoonerGathered(query) ? query.amongHits() : query;
    }

    /**
     * Hits are gathered and sorted, or met on the way through the order of the list: many are met soon, few are gathered
     * soon. The first way reads as many rows as there are hits, the second as many as it takes to meet a page of them.
     */
    private boolean isSoonerGathered(ListQuery query) {
        // A plan that fits one word is a bad one for another, and helpers take longer to call than to do without.
        var all = (Number) entities.createNativeQuery("select reltuples from (select"
                        + " set_config('plan_cache_mode', 'force_custom_plan', true),"
                        + " set_config('max_parallel_workers_per_gather', '0', true), set_config('jit', 'off', true))"
                        + " settings, pg_class where oid = 'inbox_task'::regclass")
                .getSingleResult();
        var plan = with(query, entities.createNativeQuery(query.hitsExplained()))
                .getResultList()
                .get(0);
        var expected = EXPECTED.matcher(String.valueOf(plan));
        if (!expected.find()) return false;
        var hits = Double.parseDouble(expected.group(1));
        var atATime = query.seesWidely() ? GATHERED_AT_A_TIME : GATHERED_AMONG_FEW;
        return hits * hits < atATime * Math.max(FEW, all.doubleValue());
    }

    private static @Nullable Set<Integer> wanted(InboxFilter filter, Collection<Pool> pools) {
        if (!filter.isOfPools()) return null;
        return pools.stream()
                .filter(pool ->
                        filter.roles().isEmpty() || filter.roles().stream().anyMatch(pool.roles()::contains))
                .filter(pool -> filter.teams().isEmpty()
                        || pool.team() != null
                                && filter.teams().contains(pool.team().value()))
                .filter(pool -> filter.districts().isEmpty()
                        || pool.district() != null
                                && filter.districts().contains(pool.district().value()))
                .map(Pool::id)
                .collect(Collectors.toSet());
    }

    private int number(ListQuery query, String sql) {
        return ((Number) with(query, entities.createNativeQuery(sql)).getSingleResult()).intValue();
    }

    private static Query with(ListQuery query, Query statement) {
        for (var parameter : statement.getParameters())
            statement.setParameter(parameter.getName(), query.values().get(parameter.getName()));
        return statement;
    }
}
