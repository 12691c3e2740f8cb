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
import dk.brobygger.demo.ExampleAnswers;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormSchema;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.InboxFilter;
import dk.brobygger.views.InboxSort;
import dk.brobygger.views.InboxView;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * -Dtest=InboxBenchmark -Dbenchmark.tasks=5000 -Dbenchmark.sizes=100000,1000000}, or {@code -Dbenchmark.url=…} for a database that is filled already. The
 * report is {@code target/inbox-benchmark.md}. Not part of {@code mvn verify}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FilledPostgres.class)
@ActiveProfiles("test")
@DirtiesContext
class InboxBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 100);
    private static final int STEPS = Integer.getInteger("benchmark.steps", 200);
    private static final int ROUNDS_OF_ALL = Integer.getInteger("benchmark.rounds-of-50", 12);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 150);
    private static final int WARM_ROUNDS = Integer.getInteger("benchmark.warm-rounds", 4);
    private static final int PAGE = 50;
    private static final int USERS_AT_ONCE = 50;
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
    final AtomicInteger errors = new AtomicInteger();
    final Map<String, Integer> refused = new ConcurrentHashMap<>();

    @Test
    void the_inbox_answers_before_one_notices() throws Exception {
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
        var restricted = inASession("bruger1");
        var everywhere = inASession("jobkonsulent");
        if (isWanted("read")) {
            reading("", restricted);
            reading("sees all: ", everywhere);
        }
        claiming();
        var alone = working(1, "one client: ");
        var four = working(4, "four clients: ");
        var plainAlone = tenAnswers(1, "ten answers, one client: ");
        var plainFour = tenAnswers(4, "ten answers, four clients: ");
        var bare = isWanted("bare") ? bare() : Double.NaN;
        if (isWanted("together")) {
            together("50 users who think after each act: ", true);
            together("50 users who think once a step: ", false);
        }
        for (var size : Arrays.stream(System.getProperty("benchmark.sizes", "").split(","))
                .filter(text -> !text.isBlank())
                .toList()) {
            timings.rows().forEach(System.out::println);
            lieThere(Long.parseLong(size.strip()));
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
        say("Errors: " + errors.get() + ". What the law or the record refused: " + refused, "");
        say("## Plans", "");
        var later = new Cursor(InboxSort.DUE, clock.instant().plus(5, ChronoUnit.DAYS), "", "");
        for (var user : List.of("bruger1", "jobkonsulent")) {
            for (var view : List.of(InboxView.MINE, InboxView.GROUPS, InboxView.ALL)) {
                plan(user, view + ", first page", view, "", null, query -> query.page(PAGE + 1));
                plan(user, view + ", a later page", view, "", later, query -> query.page(PAGE + 1));
                plan(user, view + ", capped count", view, "", null, query -> query.count(Count.CAP));
            }
            plan(
                    user,
                    "ALL, search of a rare word",
                    InboxView.ALL,
                    "lager",
                    null,
                    query -> query.amongHits().page(PAGE + 1));
            plan(
                    user,
                    "ALL, search of a common word",
                    InboxView.ALL,
                    "kandidat",
                    null,
                    query -> query.isWalkable() ? query.walk(PAGE + 1, 4_000) : query.page(PAGE + 1));
        }
        Files.write(Path.of("target", "inbox-benchmark.md"), report);
        report.forEach(System.out::println);
        assertThat(errors).hasValue(0);
    }

    private static boolean isWanted(String part) {
        return List.of(System.getProperty("benchmark.parts", "read,bare,together")
                        .split(","))
                .contains(part);
    }

    /**
     * Fills the inbox up to so many rows with copies of those that there are, each due somewhat later. They lie there to
     * be read past; the engine knows nothing of them, and the next start of the program takes them out again.
     */
    private void lieThere(long wanted) {
        var there = jdbc.queryForObject("select count(*) from inbox_task", Long.class);
        if (there == null || there == 0 || there >= wanted) return;
        var times = (wanted - there) / there + 1;
        jdbc.execute("create table lying as select t.task_id, n from inbox_task t, generate_series(1, " + times
                + ") n limit " + (wanted - there));
        copy("inbox_task", wanted);
        copy("inbox_own", wanted);
        jdbc.execute("drop table lying");
        jdbc.execute("vacuum analyze");
    }

    private void copy(String table, long wanted) {
        var columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                String.class,
                table);
        var copied = columns.stream()
                .map(column -> switch (column) {
                    case "task_id" -> "t.task_id || '-" + wanted / 1000 + ".' || l.n";
                    case "due" -> "t.due + l.n * interval '7 minutes'";
                    default -> "t." + column;
                })
                .collect(Collectors.joining(", "));
        jdbc.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + copied + " from "
                + table + " t join lying l on l.task_id = t.task_id");
    }

    private void reading(String who, Caller user) throws Exception {
        for (var view : List.of("mine", "groups", "all")) {
            var first = "/api/inbox?limit=" + PAGE + "&view=" + view;
            times(who + view + ", first page", () -> read(user, first));
            var far = first;
            for (int page = 1; page < 10; page++) {
                var next = read(user, far).path("next");
                if (next.isNull() || next.isMissingNode()) break;
                far = first + "&after=" + next.asText();
            }
            var last = far;
            if (!last.equals(first)) times(who + view + ", a later page", () -> read(user, last));
            times(
                    who + view + ", one row and the capped count",
                    () -> read(user, "/api/inbox?limit=1&count=true&view=" + view));
        }
        for (var words : List.of("lager", "kandidat", "findesikke"))
            times(who + "all, search " + words, () -> read(user, "/api/inbox?limit=50&view=all&q=" + words));
    }

    private void times(String what, Callable<?> deed) throws Exception {
        for (int i = 0; i < WARM_UP; i++) deed.call();
        for (int i = 0; i < ROUNDS; i++) timings.time(what, deed);
    }

    private void claiming() throws Exception {
        int claimed = 0;
        for (int number = 1; number <= 40 && claimed < ROUNDS; number++) {
            var user = inASession("bruger" + number);
            for (var free : read(user, "/api/inbox?view=groups&limit=10").path("items")) {
                var path = "/api/tasks/" + free.path("id").asText();
                timings.time("claim", () -> user.post(path + "/claim", "{}").status());
                claimed++;
            }
        }
    }

    /** Steps a second, each with opening the next; the answers are thought of before. */
    private double working(int clients, String who) throws Exception {
        var people = new ArrayList<List<Prepared>>();
        int all = 0;
        for (int number = 1; number <= USERS_WHO_WORK && all < STEPS; number++) {
            var steps = prepared("bruger" + number, Math.max(5, STEPS / 20));
            people.add(steps);
            all += steps.size();
        }
        return working(clients, who, people);
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
        var people = new ArrayList<List<Prepared>>();
        for (int number = 1; number <= 40; number++) {
            var name = "bruger" + number;
            var user = inASession(name);
            var steps = new ArrayList<Prepared>();
            for (int i = 0; i < STEPS / 40; i++) steps.add(new Prepared(user, begun(name), answers));
            people.add(steps);
        }
        var each = working(clients, who, people);
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

    /** One person's steps stay with one client: two of them may be of one case. */
    private double working(int clients, String who, List<List<Prepared>> people) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(people);
        var done = new AtomicInteger();
        var hands = Executors.newFixedThreadPool(clients);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int client = 0; client < clients; client++)
                work.add(() -> {
                    for (var steps = waiting.poll(); steps != null; steps = waiting.poll())
                        for (var step : steps)
                            if (timings.time(who + "complete and open the next", () -> complete(step)))
                                done.incrementAndGet();
                    return null;
                });
            long begun = System.nanoTime();
            long spent = PROGRAM.getProcessCpuTime();
            for (var finished : hands.invokeAll(work)) finished.get();
            timings.add(
                    who + "processor of program and client, each",
                    (PROGRAM.getProcessCpuTime() - spent) / 1e6 / Math.max(1, done.get()));
            return done.get() / Timings.seconds(begun);
        } finally {
            hands.shutdown();
        }
    }

    /** A task that its owner has opened, and the answers that he will give. */
    private record Prepared(Caller user, JsonNode task, Map<String, Object> answers) {}

    private List<Prepared> prepared(String name, int most) throws Exception {
        var user = inASession(name);
        var prepared = new ArrayList<Prepared>();
        var mine = read(user, "/api/inbox?view=mine&limit=" + Math.min(200, most * 2))
                .path("items");
        for (var item : mine) {
            if (prepared.size() == most) break;
            var task = read(user, "/api/tasks/" + item.path("id").asText());
            var answers = answersTo(task);
            if (answers != null) prepared.add(new Prepared(user, task, answers));
        }
        return prepared;
    }

    /** Fifty people who each list, claim, open and complete, with a second of thought after each of it, or once. */
    private void together(String who, boolean thinksAfterEachAct) throws Exception {
        var people = new ArrayList<List<Prepared>>();
        for (int number = 1; people.size() < USERS_AT_ONCE && number <= 200; number++) {
            var steps = prepared("bruger" + number, ROUNDS_OF_ALL);
            if (!steps.isEmpty()) people.add(steps);
        }
        say("At once: " + people.size() + " people.", "");
        var hands = Executors.newFixedThreadPool(people.size());
        try {
            var work = new ArrayList<Callable<Void>>();
            for (var steps : people)
                work.add(() -> {
                    // They did not all come through the door in the same second.
                    Thread.sleep(ThreadLocalRandom.current().nextInt(1_000));
                    for (var step : steps) workOneStep(who, step, thinksAfterEachAct ? 1_000 : 0);
                    return null;
                });
            for (var finished : hands.invokeAll(work)) finished.get();
        } finally {
            hands.shutdown();
        }
    }

    /** @param thought in ms, after each act but the one that always wants thinking */
    private void workOneStep(String who, Prepared step, long thought) throws Exception {
        var user = step.user();
        var free = timings.time(who + "list", () -> read(user, "/api/inbox?view=groups&limit=50"))
                .path("items");
        Thread.sleep(thought);
        if (free.size() > 0) {
            var path = "/api/tasks/"
                    + free.get(ThreadLocalRandom.current().nextInt(free.size()))
                            .path("id")
                            .asText();
            // That a colleague was faster is no error.
            timings.time(who + "claim", () -> user.post(path + "/claim", "{}"));
            Thread.sleep(thought);
        }
        timings.time(
                who + "open",
                () -> read(user, "/api/tasks/" + step.task().path("id").asText()));
        Thread.sleep(1_000);
        timings.time(who + "complete and open the next", () -> complete(step));
        Thread.sleep(thought);
    }

    /** Null when no example fits. */
    private Map<String, Object> answersTo(JsonNode task) throws Exception {
        var schema = FormSchema.parse(task.path("form").path("schema").toString());
        var data = JSON.convertValue(task.path("data"), HashMap.class);
        try {
            @SuppressWarnings("unchecked")
            var shown = (Map<String, Object>) data;
            var day = LocalDate.now(clock);
            // A placement wants some days' notice.
            return new ExampleAnswers(checker, day)
                    .to(
                            schema,
                            shown,
                            Map.of(
                                    "firstDay",
                                    day.plusWeeks(3).with(DayOfWeek.MONDAY).toString()));
        } catch (ExampleAnswers.NoExample noExample) {
            return null;
        }
    }

    /** Whether it is done: what the law or the record refuses is an answer, but no step. */
    private boolean complete(Prepared step) throws Exception {
        var task = step.task();
        var answer = step.user()
                .post(
                        "/api/tasks/" + task.path("id").asText() + "/complete?next=true",
                        Map.of("version", task.path("version").asInt(), "answers", step.answers()));
        var done = answer.status() == 204 || answer.status() == 200;
        if (answer.status() == 422 || answer.status() == 409)
            refused.merge(
                    task.path("form").path("id").asText() + " " + answer.status() + " "
                            + answer.body().path("detail").asText()
                            + answer.body().path("errors"),
                    1,
                    Integer::sum);
        else if (!done) errors.incrementAndGet();
        return done;
    }

    private JsonNode read(Caller user, String path) throws Exception {
        var answer = user.get(path);
        if (answer.status() != 200 && answer.status() != 404) errors.incrementAndGet();
        return answer.body();
    }

    private Caller inASession(String name) throws Exception {
        var user = new Caller(port, name);
        user.get("/api/inbox?limit=1");
        return user.forgettingPassword();
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

    private void plan(
            String user, String what, InboxView view, String words, Cursor after, Function<ListQuery, String> statement)
            throws Exception {
        ActingAs.user(new UserId(user), List.of(Role.JOBKONSULENT), () -> {
            var scope = new Scopes(rights.mine(), pools.all()).of(view);
            var query =
                    new ListQuery(true, scope, InboxFilter.ofText(words), null, urgencies.now(), InboxSort.DUE, after);
            var asked = entities.createNativeQuery(
                    "explain (analyze, buffers, costs off, timing off) " + statement.apply(query));
            for (var parameter : asked.getParameters())
                asked.setParameter(parameter.getName(), query.values().get(parameter.getName()));
            say("### " + what + ", " + user, "", "```");
            ((List<?>) asked.getResultList()).forEach(line -> say(String.valueOf(line)));
            say("```", "");
            return null;
        });
    }

    private void say(String... lines) {
        report.addAll(List.of(lines));
    }
}
