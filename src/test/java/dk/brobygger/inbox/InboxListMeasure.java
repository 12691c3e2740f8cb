package dk.brobygger.inbox;

import dk.brobygger.OnPostgres;
import dk.brobygger.SpringTest;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.UrgencyScales;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * How long lists take on PostgreSQL among many tasks in 40 teams, and by which plan; {@code mvn test
 * -Dtest=InboxListMeasure -Dinbox.tasks=200000}. The rows are written past the engine: it is reading that is measured.
 */
@SpringTest
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class InboxListMeasure {

    private static final int TASKS = Integer.getInteger("inbox.tasks", 200_000);
    private static final int ROUNDS = 60;

    @Autowired
    InboxDesk inbox;

    @Autowired
    IdentityDesk identity;

    @Autowired
    TeamDesk teams;

    @Autowired
    TaskLists lists;

    @Autowired
    RightsBook rights;

    @Autowired
    Pools pools;

    @Autowired
    UrgencyScales urgencies;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void lists_answer_before_one_notices() throws Exception {
        fill();
        var restricted = new UserId("bruger1");
        var wide = new UserId("jobkonsulent");
        for (var user : List.of(restricted, wide)) {
            System.out.printf("--- %s, %d tasks%n", user, TASKS);
            for (var view : EnumSet.complementOf(EnumSet.of(InboxView.DONE, InboxView.DEPUTY, InboxView.SNOOZED)))
                measure(user, view + " first page", () -> inbox.page(InboxQuery.firstOf(view, 50)));
            var far = as(user, () -> cursorFar(InboxView.ALL));
            measure(user, "ALL page 40", () -> inbox.page(query(InboxView.ALL, InboxFilter.NONE, InboxSort.DUE, far)));
            for (var sort : InboxSort.values())
                measure(
                        user,
                        "GROUPS by " + sort,
                        () -> inbox.page(query(InboxView.GROUPS, InboxFilter.NONE, sort, null)));
            for (var view : List.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL))
                measure(user, view + " count", () -> inbox.count(InboxQuery.firstOf(view, 50)));
            for (var words : List.of("firma 4711", "ring", "2026-0123", "findesikke", "fir ri"))
                measure(
                        user,
                        "ALL search '" + words + "'",
                        () -> inbox.page(query(InboxView.ALL, InboxFilter.ofText(words), InboxSort.DUE, null)));
            measure(
                    user,
                    "ALL search count 'ring'",
                    () -> inbox.count(query(InboxView.ALL, InboxFilter.ofText("ring"), InboxSort.DUE, null)));
            measure(
                    user,
                    "ALL rare filter",
                    () -> inbox.page(query(
                            InboxView.ALL, InboxFilter.NONE.withSteps(Set.of("Task_rare")), InboxSort.DUE, null)));
        }
        explain(restricted, InboxView.GROUPS, InboxFilter.NONE);
        explain(restricted, InboxView.ALL, InboxFilter.NONE);
        explain(wide, InboxView.GROUPS, InboxFilter.NONE);
    }

    private String cursorFar(InboxView view) {
        String after = null;
        for (int i = 0; i < 39; i++)
            after = inbox.page(query(view, InboxFilter.NONE, InboxSort.DUE, after))
                    .next();
        return after;
    }

    private static InboxQuery query(InboxView view, InboxFilter filter, InboxSort sort, String after) {
        return new InboxQuery(view, filter, sort, 50, after);
    }

    private void explain(UserId user, InboxView view, InboxFilter filter) throws Exception {
        as(user, () -> {
            var all = pools.all();
            var query = new ListQuery(
                    true, new Scopes(rights.mine(), all).of(view), filter, null, urgencies.now(), InboxSort.DUE, null);
            var statement =
                    entities.createNativeQuery("explain (analyze, buffers, costs off, timing off) " + query.page(51));
            for (var parameter : statement.getParameters())
                statement.setParameter(parameter.getName(), query.values().get(parameter.getName()));
            System.out.println("--- plan of " + view + " for " + user);
            ((List<?>) statement.getResultList()).forEach(System.out::println);
            return null;
        });
    }

    private void measure(UserId user, String what, Callable<?> reading) throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            var begun = System.nanoTime();
            as(user, reading);
            if (i >= 10) times.add((System.nanoTime() - begun) / 1000);
        }
        Collections.sort(times);
        System.out.printf(
                "%-28s least %6.1f ms, median %6.1f ms, p95 %6.1f ms%n",
                what,
                times.get(0) / 1000.0,
                times.get(times.size() / 2) / 1000.0,
                times.get(times.size() * 95 / 100) / 1000.0);
    }

    private void fill() throws Exception {
        ActingAs.system(() -> {
            for (int t = 0; t < 40; t++) teams.found(new TeamId("t" + t), "Team " + t);
            for (int u = 1; u <= 5; u++)
                identity.employ(
                        new UserId("bruger" + u),
                        "Bruger " + u,
                        new TeamId("t" + u),
                        Sight.TEAM,
                        Set.of(Role.JOBKONSULENT),
                        "x");
            return null;
        });
        jdbc.update("""
                insert into inbox_pool (role_ids, team, district, confidential)
                select r, 't' || t, 't' || t || d, c from unnest(array['jobkonsulent', 'virksomhedskonsulent',
                  'sagsbehandler', 'jobkonsulent,leder']) r, generate_series(0, 39) t, unnest(array['', 'a', 'b']) d,
                  unnest(array[true, false]) c""");
        jdbc.update("""
                insert into sag_case (id, number, kind, stage, opened_at, confidential, search_text, version)
                select md5(n::text)::uuid, '2026-' || lpad(n::text, 7, '0'), 'PLACEMENT_COURSE', 'PLACEMENT', now(),
                  false, '', 0 from generate_series(1, ?) n""", TASKS);
        jdbc.update("""
                insert into inbox_task (task_id, case_id, business_key, definition_id, process_id, process_name,
                  process_version, process_instance_id, element_id, name, form_id, case_number, company, candidate,
                  confidential, stage, due, due_basis, assignee, revision, created_at, role_ids, pool_id, kind,
                  company_id, search_text, company_sort, candidate_sort, step_sort)
                select md5('t' || n), md5(n::text)::uuid, 'k' || n, 'd', 'p' || n % 9, 'P', 1, 'i' || n,
                  case when n % 5000 = 0 then 'Task_rare' else 'Task_' || n % 30 end,
                  case n % 3 when 0 then 'Ring' when 1 then 'Skriv' else 'Mød' end, 'f', '2026-' || lpad(n::text, 7, '0'),
                  'Firma ' || n % 20000, 'K ' || n, p.confidential, 'PLACEMENT',
                  now() + (random() * 90 - 30) * interval '1 day', '',
                  case when n % 10 < 7 then 'bruger' || (1 + n % 200) end, 1, now() - random() * interval '90 days',
                  p.role_ids, p.id, 'PLACEMENT_COURSE', md5('c' || n % 20000)::uuid,
                  ' ' || (case n % 3 when 0 then 'ring' when 1 then 'skriv' else 'mød mod moed' end) || ' 2026-'
                    || lpad(n::text, 7, '0') || ' firma ' || n % 20000 || ' k ' || n,
                  'firma ' || n % 20000, 'k ' || n, 'ring'
                from generate_series(1, ?) n
                join (select *, row_number() over () - 1 nr, count(*) over () many from inbox_pool
                      where team like 't%') p on p.nr = (n * 7919::bigint) % p.many""", TASKS);
        jdbc.update(
                "insert into inbox_own (task_id, username, due) select task_id, 'bruger' || (1 + abs(hashtext(task_id)) % 200),"
                        + " due from inbox_task where task_id not in (select task_id from inbox_own)");
        jdbc.execute("vacuum analyze");
    }

    private static <T> T as(UserId user, Callable<T> deed) throws Exception {
        return ActingAs.user(user, List.of(Role.JOBKONSULENT), deed);
    }
}
