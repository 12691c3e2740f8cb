package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.SpringTest;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.casefile.CaseStage;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.deputy.AbsenceKind;
import dk.brobygger.deputy.AbsencePlan;
import dk.brobygger.deputy.DeputyDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.DistrictFacts;
import dk.brobygger.identity.DistrictId;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.TeamDesk;
import dk.brobygger.identity.TeamId;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.task.EngineTask;
import dk.brobygger.task.FoundTasks;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.TaskModel;
import dk.brobygger.task.TaskRows;
import dk.brobygger.task.Vendor;
import dk.brobygger.task.Words;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.Urgency;
import dk.brobygger.views.UrgencyScales;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a list holds and what a single task says of itself are one rule, whoever asks and in whatever order. */
@SpringTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSeesWhatTest {

    static final int AUDITOR = Role.REVISOR.ordinal();
    static final List<String> ROLES =
            List.of("jobkonsulent", "sagsbehandler", "virksomhedskonsulent", "jobkonsulent,leder", "egen-gruppe", "");

    @Autowired
    InboxDesk inbox;

    @Autowired
    HeldTasks held;

    @Autowired
    FoundTasks lists;

    @Autowired
    TaskRows rows;

    @Autowired
    RightsBook rights;

    @Autowired
    Pools pools;

    @Autowired
    CaseDesk cases;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    IdentityDesk identity;

    @Autowired
    TeamDesk teams;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    Vendor vendor;

    @Autowired
    UrgencyScales urgencies;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    final Random dice = new Random(7);
    final List<UserId> people = new ArrayList<>();
    final List<List<Role>> hats = new ArrayList<>();

    @BeforeAll
    void aMunicipalityOfChance() throws Exception {
        ActingAs.system(() -> transaction.execute(status -> {
            jdbc.update("delete from inbox_task");
            teams.serve(new DistrictFacts(new DistrictId("nord-b"), "Nord B", 7000, 7099, new TeamId("nord")));
            teams.serve(new DistrictFacts(new DistrictId("syd-b"), "Syd B", 7100, 7199, new TeamId("syd")));
            return null;
        }));
        for (int i = 0; i < 14; i++) employ(i);
        var caseIds = new ArrayList<CaseId>();
        for (int i = 0; i < 40; i++) caseIds.add(open(i));
        for (int i = 0; i < 12; i++) exclude(caseIds.get(dice.nextInt(caseIds.size())), person());
        for (int i = 0; i < 160; i++) task(caseIds.get(dice.nextInt(caseIds.size())), i);
        for (int i = 0; i < 8; i++) ask(caseIds.get(dice.nextInt(caseIds.size())));
        for (int i = 0; i < 6; i++) standIn(person(), person());
    }

    @Test
    void a_list_holds_just_what_each_single_task_lets_one_see() throws Exception {
        for (int i = 0; i < people.size(); i++) {
            for (var view : EnumSet.complementOf(EnumSet.of(InboxView.DONE))) {
                var who = i;
                var expected = as(who, () -> expected(view));

                assertThat(as(who, () -> read(view, InboxFilter.NONE, InboxSort.DUE, 7)))
                        .as("%s %s %s", people.get(i), hats.get(i), view)
                        .isEqualTo(expected);
                assertThat(as(who, () -> inbox.count(InboxQuery.firstOf(view, 1))))
                        .isEqualTo(Count.of(expected.size()));
            }
        }
    }

    @Test
    void a_count_stops_one_beyond_its_cap() throws Exception {
        for (int i = 0; i < people.size(); i++) {
            for (var view : EnumSet.complementOf(EnumSet.of(InboxView.DONE))) {
                for (int cap : List.of(1, 5, 1_000)) {
                    var all = as(i, () -> expected(view)).size();

                    assertThat(as(i, () -> counted(view, cap)))
                            .as("%s %s, at most %d", people.get(i), view, cap)
                            .isEqualTo(Math.min(all, cap + 1));
                }
            }
        }
    }

    @Test
    void a_page_of_hits_is_the_same_whether_they_are_gathered_walked_to_or_met_pool_by_pool() throws Exception {
        int walked = 0;
        for (int i = 0; i < people.size(); i++) {
            for (var view : EnumSet.complementOf(EnumSet.of(InboxView.DONE))) walked += as(i, () -> inEachWay(view));
        }
        assertThat(walked > 0).isEqualTo(vendor.isPostgres());
    }

    /** The first page and the one after its third row. */
    private int inEachWay(InboxView view) {
        var first = inEachWay(view, null);
        if (first.rows().size() < 4) return first.walked();
        var third = first.rows().get(2);
        return first.walked()
                + inEachWay(view, Cursor.after(third, InboxSort.DUE)).walked();
    }

    private record Found(List<HeldTask> rows, int walked) {}

    private Found inEachWay(InboxView view, Cursor after) {
        var met = query(view, "ring", after);
        var rows = found(met, met.page(7));
        if (!vendor.isPostgres()) return new Found(rows, 0);
        var gathered = query(view, "ring", after).amongHits();
        assertThat(ids(found(gathered, gathered.page(7))))
                .as("%s gathered", view)
                .isEqualTo(ids(rows));
        var walked = query(view, "ring", after);
        if (!walked.isWalkable()) return new Found(rows, 0);
        assertThat(ids(found(walked, walked.walk(7, 1_000))))
                .as("%s walked", view)
                .isEqualTo(ids(rows));
        return new Found(rows, 1);
    }

    private static List<String> ids(List<HeldTask> rows) {
        return rows.stream().map(HeldTask::id).toList();
    }

    private int counted(InboxView view, int cap) {
        var query = query(view, "", null);
        if (query.count(cap).isEmpty()) return 0;
        return ((Number) asked(query, entities.createNativeQuery(query.count(cap)))
                        .getSingleResult())
                .intValue();
    }

    private ListQuery query(InboxView view, String words, Cursor after) {
        var scope = new Scopes(rights.mine(), pools.all()).of(view);
        return new ListQuery(
                vendor.isPostgres(), scope, InboxFilter.ofText(words), null, urgencies.now(), InboxSort.DUE, after);
    }

    private List<HeldTask> found(ListQuery query, String sql) {
        return sql.isEmpty() ? List.of() : lists.by(sql, query.values());
    }

    private static Query asked(ListQuery query, Query statement) {
        for (var parameter : statement.getParameters())
            statement.setParameter(parameter.getName(), query.values().get(parameter.getName()));
        return statement;
    }

    @Test
    void every_order_leads_through_the_same_tasks_without_gap_or_repetition() throws Exception {
        for (var sort : InboxSort.values()) {
            for (int who : List.of(0, AUDITOR)) {
                var read = as(who, () -> read(InboxView.ALL, InboxFilter.NONE, sort, 9));
                var expected = as(who, () -> expected(InboxView.ALL));

                assertThat(read).as(sort.name()).doesNotHaveDuplicates();
                assertThat(Set.copyOf(read)).as(sort.name()).isEqualTo(Set.copyOf(expected));
            }
        }
    }

    @Test
    void a_filter_lets_through_just_what_fits_it() throws Exception {
        var none = InboxFilter.NONE;
        for (var filter : List.of(
                InboxFilter.ofText("ring"),
                InboxFilter.ofText("aeble ring"),
                InboxFilter.ofText("%"),
                InboxFilter.ofText("2026-0000 ring"),
                InboxFilter.ofText("2026-000"),
                none.withUrgencies(Set.of(Urgency.CRITICAL, Urgency.LATER)),
                none.withUrgencies(Set.of(Urgency.OVERDUE, Urgency.SOON)),
                none.withSteps(Set.of("Task_1", "Task_2")),
                none.withProcesses(Set.of("p1")),
                new InboxFilter(
                        "",
                        Set.of("leder"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of("nord"),
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        false),
                new InboxFilter(
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(CaseKind.COMPANY_COURSE),
                        Set.of(CaseStage.CONTACT),
                        Set.of(),
                        Set.of(),
                        Set.of("syd-b"),
                        null,
                        null,
                        Set.of(people.get(1).value()),
                        true))) {
            var all = asLeder(() -> items(InboxView.ALL, none));
            var expected = all.stream()
                    .filter(item -> fits(item, filter))
                    .map(InboxItem::id)
                    .toList();

            assertThat(asLeder(() -> read(InboxView.ALL, filter, InboxSort.DUE, 7)))
                    .as(filter.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_company_and_the_candidate_narrow_a_list() throws Exception {
        var one = asLeder(() -> items(InboxView.ALL, InboxFilter.NONE)).stream()
                .filter(item -> item.company() != null)
                .findFirst()
                .orElseThrow();
        var company = ActingAs.system(() -> cases.card(one.caseId())).companyId();
        var filter = new InboxFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), company, null,
                Set.of(), false);

        assertThat(asLeder(() -> items(InboxView.ALL, filter)))
                .isNotEmpty()
                .allMatch(item -> one.company().equals(item.company()));
    }

    private boolean fits(InboxItem item, InboxFilter filter) {
        return (filter.text().isBlank()
                        || Words.patterns(filter.text()).stream()
                                .allMatch(pattern -> Words.searchText(
                                                item.name(),
                                                item.caseNumber(),
                                                item.company(),
                                                item.confidential() ? null : item.candidate())
                                        .contains(pattern.substring(1, pattern.length() - 1)
                                                .replace("!", ""))))
                && fits(filter.urgencies(), item.urgency())
                && fits(filter.steps(), item.step())
                && fits(filter.processes(), item.process())
                && fits(filter.kinds(), item.kind())
                && fits(filter.stages(), item.stage())
                && fits(filter.teams(), item.team())
                && fits(filter.districts(), item.district())
                && (filter.roles().isEmpty() || item.groups().stream().anyMatch(filter.roles()::contains))
                && (filter.owners().isEmpty() && !filter.unowned()
                        || filter.unowned() && item.assignee() == null
                        || item.assignee() != null && filter.owners().contains(item.assignee()));
    }

    private static <T> boolean fits(Set<T> wanted, T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }

    /** By asking each task, in the order of the list. */
    private List<String> expected(InboxView view) {
        return transaction.execute(status -> {
            var scope = new Scopes(rights.mine(), pools.all()).of(view);
            var mine = rights.mine();
            return jdbc.queryForList("select task_id from inbox_task", String.class).stream()
                    .map(id -> held.read(id).orElseThrow())
                    .filter(task -> {
                        var holds = scope.holds(task, isHandledBy(mine.me(), task), clock.instant());
                        if (view == InboxView.ALL) assertThat(holds).isEqualTo(task.isSeen());
                        return holds;
                    })
                    .sorted(Comparator.comparing(HeldTask::due).thenComparing(HeldTask::id))
                    .map(HeldTask::id)
                    .toList();
        });
    }

    private boolean isHandledBy(UserId user, HeldTask task) {
        return !jdbc.queryForList(
                        "select 1 from inbox_own where task_id = ? and username = ?",
                        Integer.class,
                        task.id(),
                        user.value())
                .isEmpty();
    }

    private List<String> read(InboxView view, InboxFilter filter, InboxSort sort, int limit) {
        var ids = new ArrayList<String>();
        String after = null;
        do {
            var page = inbox.page(new InboxQuery(view, filter, sort, limit, after));
            page.items().forEach(item -> {
                assertThat(item.why()).isNotNull();
                ids.add(item.id());
            });
            after = page.next();
        } while (after != null);
        return ids;
    }

    private List<InboxItem> items(InboxView view, InboxFilter filter) {
        return inbox.page(new InboxQuery(view, filter, InboxSort.DUE, 200, null))
                .items();
    }

    private void employ(int i) throws Exception {
        var id = new UserId("tilfældig-" + UUID.randomUUID());
        var roles = new HashSet<Role>();
        roles.add(Role.values()[i % Role.values().length]);
        if (i % 4 == 1) roles.add(Role.JOBKONSULENT);
        ActingAs.system(() -> {
            identity.employ(
                    id,
                    id.value(),
                    i % 5 == 4 ? null : new TeamId(i % 2 == 0 ? "nord" : "syd"),
                    i % 7 == 6 ? Sight.ALL : Sight.TEAM,
                    roles,
                    "demo");
            if (i % 3 == 2) identity.see(id, Sight.TEAM, Set.of(new DistrictId(i % 2 == 0 ? "syd-b" : "nord-b")));
            return null;
        });
        people.add(id);
        hats.add(List.copyOf(roles));
    }

    private CaseId open(int i) throws Exception {
        return ActingAs.system(() -> {
            var caseId = cases.open(dice.nextBoolean() ? CaseKind.COMPANY_COURSE : CaseKind.PLACEMENT_COURSE);
            if (i % 4 != 0) cases.liesIn(caseId, i % 2 == 0 ? "7000" : "7100");
            if (i % 3 == 0) cases.companyIs(caseId, UUID.randomUUID(), "Æble & Ring " + i);
            if (i % 2 == 0) cases.candidateIs(caseId, UUID.randomUUID(), "Kandidat " + i, i % 5 == 0);
            if (i % 3 == 1) cases.makeResponsible(caseId, Role.JOBKONSULENT, person());
            return caseId;
        });
    }

    private void task(CaseId caseId, int i) throws Exception {
        var now = clock.instant();
        ActingAs.system(() -> transaction.execute(status -> {
            var roleIds = ROLES.get(dice.nextInt(ROLES.size()));
            var id = UUID.randomUUID().toString();
            rows.write(new EngineTask(
                    id,
                    caseId.toString(),
                    new TaskModel("d", "p" + i % 3, "P", 1, "i", "Task_" + i % 5, ""),
                    i % 2 == 0 ? "Ring til virksomheden" : "Skriv Ø" + i % 7,
                    roleIds.isEmpty() ? Set.of() : new TreeSet<>(List.of(roleIds.split(","))),
                    50 + i % 3,
                    now.plus(dice.nextInt(60) - 30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS),
                    "",
                    null,
                    now));
            if (dice.nextInt(3) > 0) rows.owned(id, person().value(), now);
            return null;
        }));
        if (i % 6 == 0)
            jdbc.update(
                    "update inbox_task set snoozed_until = ? where case_id = ?",
                    java.sql.Timestamp.from(now.plus(i % 4 == 0 ? 3 : -3, ChronoUnit.DAYS)),
                    caseId.uuid());
    }

    /** Somebody, whoever, is asked to look at a task. */
    private void ask(CaseId caseId) {
        jdbc.update(
                "update inbox_task set review = 'ASKED', review_of = ?, review_by = ? where case_id = ?",
                person().value(),
                person().value(),
                caseId.uuid());
    }

    private void exclude(CaseId caseId, UserId who) throws Exception {
        asLeder(() -> {
            conflicts.exclude(caseId, who, "familie");
            return null;
        });
    }

    private void standIn(UserId absent, UserId deputy) throws Exception {
        var today = LocalDate.now(clock);
        try {
            asLeder(() ->
                    deputies.set(new AbsencePlan(absent, null, today, today.plusDays(3), deputy, AbsenceKind.AWAY)));
        } catch (dk.brobygger.identity.Rejection senseless) {
            assertThat(senseless.messageKey()).startsWith("identity.rejection");
        }
    }

    private UserId person() {
        return people.get(dice.nextInt(people.size()));
    }

    private <T> T as(int i, Callable<T> deed) throws Exception {
        return ActingAs.user(people.get(i), hats.get(i), deed);
    }

    private static <T> T asLeder(Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId("leder"), List.of(Role.LEDER), deed);
    }
}
