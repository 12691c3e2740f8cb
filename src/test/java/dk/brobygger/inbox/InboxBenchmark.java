package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import dk.brobygger.Caller;
import dk.brobygger.FilledPostgres;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.inbox.PeopleAtWork.Prepared;
import dk.brobygger.rights.Pools;
import dk.brobygger.rights.RightsBook;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import dk.brobygger.views.UrgencyScales;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The inbox as its users meet it, through the API, on a PostgreSQL that the fill profile has filled: {@code mvn test
 * -Dtest=InboxBenchmark -Dbenchmark.tasks=5000 -Dbenchmark.sizes=100000,1000000}, or {@code -Dbenchmark.url=…} for a
 * database that is filled already. The report is {@code target/inbox-benchmark.md}. Not part of {@code mvn verify}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FilledPostgres.class)
@ActiveProfiles("test")
@DirtiesContext
class InboxBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 100);
    private static final int STEPS = Integer.getInteger("benchmark.steps", 200);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 150);
    private static final int WARM_ROUNDS = Integer.getInteger("benchmark.warm-rounds", 4);
    private static final int PAGE = 50;
    private static final int USERS_WHO_WORK = 80;
    private static final OperatingSystemMXBean PROGRAM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Value("${spring.datasource.url}")
    String url;

    @Autowired
    FormChecker checker;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CaseDesk cases;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RightsBook rights;

    @Autowired
    Pools pools;

    @Autowired
    UrgencyScales urgencies;

    @Autowired
    EntityManager entities;

    final Timings timings = new Timings();
    final List<String> report = new ArrayList<>();
    PeopleAtWork people;

    @Test
    void the_inbox_answers_before_one_notices() throws Exception {
        people = new PeopleAtWork(port, checker, clock, timings);
        var plans = new QueryPlans(rights, pools, urgencies, entities);
        jdbc.execute("vacuum analyze");
        var load = PROGRAM.getSystemLoadAverage();
        say("# The inbox, measured", "");
        say("%s, %s open steps, %s users. Load when it began %.1f on %d processors; the clients run in the same JVM."
                .formatted(
                        clock.instant(),
                        jdbc.queryForObject("select count(*) from inbox_task", Long.class),
                        jdbc.queryForObject("select count(*) from staff_account", Long.class),
                        load,
                        Runtime.getRuntime().availableProcessors()));
        say("Filled: " + System.getProperty("benchmark.filled", "before"), "");

        for (int round = 0; round < WARM_ROUNDS; round++) {
            working(4, "warming up: ");
            tenAnswers(4, "warming up: ");
        }
        var restricted = people.inASession("bruger1");
        var everywhere = people.inASession("jobkonsulent");
        if (isWanted("read")) {
            reading("", restricted);
            reading("sees all: ", everywhere);
        }
        claiming("warming up: claim", USERS_WHO_WORK + 1, 2 * WARM_UP);
        claiming("claim", 1, 2 * ROUNDS);
        var alone = working(1, "one client: ");
        var four = working(4, "four clients: ");
        var plainAlone = tenAnswers(1, "ten answers, one client: ");
        var plainFour = tenAnswers(4, "ten answers, four clients: ");
        var bare = isWanted("bare") ? bare() : Double.NaN;
        if (isWanted("together")) {
            people.together("50 users who think after each act: ", true);
            people.together("50 users who think once a step: ", false);
        }
        for (var size : Arrays.stream(System.getProperty("benchmark.sizes", "").split(","))
                .filter(text -> !text.isBlank())
                .toList()) {
            timings.rows().forEach(System.out::println);
            new LyingRows(jdbc).lieThere(Long.parseLong(size.strip()));
            reading(size.strip() + " tasks: ", restricted);
            reading(size.strip() + " tasks, sees all: ", everywhere);
        }

        say("| what | times | median ms | p95 ms | worst ms |", "|---|---|---|---|---|");
        timings.rows().forEach(this::say);
        say(
                "",
                "Steps completed in a second, each with opening the next:",
                "",
                "| | one client | four |",
                "|---|---|---|",
                "| real steps: law, record, agreements, letters | %.1f | %.1f |".formatted(alone, four),
                "| a plain step with ten answers | %.1f | %.1f |".formatted(plainAlone, plainFour),
                "| the bare engine's own REST complete with ten variables, among as many open tasks, authorizations on"
                        + " | | %.1f |".formatted(bare),
                "");
        say("Errors: " + people.errors() + ". What the law or the record refused: " + people.refused(), "");
        say("## Plans", "");
        var later = new Cursor(InboxSort.DUE, clock.instant().plus(5, ChronoUnit.DAYS), "", "");
        for (var user : List.of("bruger1", "jobkonsulent")) {
            for (var view : List.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL)) {
                report.addAll(plans.of(user, view + ", first page", view, "", null, query -> query.page(PAGE + 1)));
                report.addAll(plans.of(user, view + ", a later page", view, "", later, query -> query.page(PAGE + 1)));
                report.addAll(plans.of(user, view + ", capped count", view, "", null, query -> query.count(Count.CAP)));
            }
            report.addAll(plans.of(
                    user,
                    "ALL, search of a rare word",
                    InboxView.ALL,
                    "lager",
                    null,
                    query -> query.amongHits().page(PAGE + 1)));
            report.addAll(plans.of(
                    user,
                    "ALL, search of a common word",
                    InboxView.ALL,
                    "kandidat",
                    null,
                    query -> query.isWalkable() ? query.walk(PAGE + 1, 4_000) : query.page(PAGE + 1)));
        }
        Files.write(Path.of("target", "inbox-benchmark.md"), report);
        report.forEach(System.out::println);
        assertThat(people.errors()).isZero();
    }

    private static boolean isWanted(String part) {
        return List.of(System.getProperty("benchmark.parts", "read,bare,together")
                        .split(","))
                .contains(part);
    }

    private void reading(String who, Caller user) throws Exception {
        for (var view : List.of("mine", "groups", "all")) {
            var first = "/api/inbox?limit=" + PAGE + "&view=" + view;
            times(who + view + ", first page", () -> people.read(user, first));
            var far = first;
            for (int page = 1; page < 10; page++) {
                var next = people.read(user, far).path("next");
                if (next.isNull() || next.isMissingNode()) break;
                far = first + "&after=" + next.asText();
            }
            var last = far;
            if (!last.equals(first)) times(who + view + ", a later page", () -> people.read(user, last));
            times(
                    who + view + ", one row and the capped count",
                    () -> people.read(user, "/api/inbox?limit=1&count=true&view=" + view));
            times(
                    who + view + ", the capped count alone",
                    () -> people.read(user, "/api/inbox?limit=0&count=true&view=" + view));
        }
        for (var words : List.of("lager", "kandidat", "findesikke"))
            times(who + "all, search " + words, () -> people.read(user, "/api/inbox?limit=50&view=all&q=" + words));
    }

    private void times(String what, Callable<?> deed) throws Exception {
        for (int i = 0; i < WARM_UP; i++) deed.call();
        for (int i = 0; i < ROUNDS; i++) timings.time(what, deed);
    }

    /** Each of some people, from a number on, takes ten free tasks. */
    private void claiming(String what, int firstUser, int times) throws Exception {
        int claimed = 0;
        for (int number = firstUser; number <= 200 && claimed < times; number++) {
            var user = people.inASession("bruger" + number);
            for (var free : people.read(user, "/api/inbox?view=groups&limit=10").path("items")) {
                var path = "/api/tasks/" + free.path("id").asText();
                timings.time(what, () -> user.post(path + "/claim", "{}").status());
                claimed++;
            }
        }
    }

    /** Steps a second, each with opening the next; the answers are thought of before. */
    private double working(int clients, String who) throws Exception {
        var work = new ArrayList<List<Prepared>>();
        int all = 0;
        for (int number = 1; number <= USERS_WHO_WORK && all < STEPS; number++) {
            var steps = people.prepared("bruger" + number, Math.max(5, STEPS / 20));
            work.add(steps);
            all += steps.size();
        }
        return people.working(clients, who, work);
    }

    /** The bare engine's own exercise with us: a model of two plain steps, ten answers to each. */
    private double tenAnswers(int clients, String who) throws Exception {
        engine.getRepositoryService()
                .createDeployment()
                .name("ten-answers")
                .enableDuplicateFiltering(false)
                .addClasspathResource("inbox/ten-answers.bpmn")
                .addClasspathResource("inbox/ten-answers.form")
                .deploy();
        var answers = new HashMap<String, Object>();
        for (var key : "abcdefghij".split("")) answers.put(key, "answer " + key);
        var work = new ArrayList<List<Prepared>>();
        for (int number = 1; number <= 40; number++) {
            var name = "bruger" + number;
            var user = people.inASession(name);
            var steps = new ArrayList<Prepared>();
            for (int i = 0; i < STEPS / 40; i++) steps.add(new Prepared(user, begun(name), answers));
            work.add(steps);
        }
        var each = people.working(clients, who, work);
        // Left open they would grow, from run to run, into a heap that nobody's inbox has.
        var open = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("ten-answers")
                .list();
        for (var instance : open)
            ActingAs.system(() -> {
                engine.getRuntimeService().deleteProcessInstance(instance.getId(), "measured");
                return null;
            });
        return each;
    }

    /** A fresh step of the plain model that is somebody's already. */
    private JsonNode begun(String owner) throws Exception {
        var caseId = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE));
        engine.getRuntimeService().startProcessInstanceByKey("ten-answers", caseId.toString());
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        engine.getTaskService().setAssignee(task.getId(), owner);
        return JSON.valueToTree(Map.of("id", task.getId(), "version", 1, "form", Map.of("id", "ten-answers")));
    }

    private double bare() throws Exception {
        jdbc.execute("drop database if exists bare");
        jdbc.execute("create database bare");
        var database = new PGSimpleDataSource();
        database.setUrl(url.replaceFirst("(//[^/]+/)[^?]+", "$1bare"));
        database.setUser(System.getProperty("benchmark.user", "postgres"));
        database.setPassword(System.getProperty("benchmark.password", "postgres"));
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        try (pool;
                var engine = new BareEngine(pool)) {
            engine.lieThere(jdbc.queryForObject("select count(*) from inbox_task", Long.class));
            engine.stepsPerSecond(STEPS, 4);
            return engine.stepsPerSecond(STEPS, 4);
        }
    }

    private void say(String... lines) {
        report.addAll(List.of(lines));
    }
}
