package dk.brobygger.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dk.brobygger.Caller;
import dk.brobygger.demo.ExampleAnswers;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormSchema;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Users of the filled municipality, who work through the API while somebody takes the time. */
class PeopleAtWork {

    private static final int ROUNDS_OF_ALL = Integer.getInteger("benchmark.rounds-of-50", 12);
    private static final int USERS_AT_ONCE = 50;
    private static final OperatingSystemMXBean PROGRAM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final FormChecker checker;
    private final Clock clock;
    private final Timings timings;
    private final AtomicInteger errors = new AtomicInteger();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();

    PeopleAtWork(int port, FormChecker checker, Clock clock, Timings timings) {
        this.port = port;
        this.checker = checker;
        this.clock = clock;
        this.timings = timings;
    }

    /** Answers that were neither what one asked for nor a refusal with a reason. */
    int errors() {
        return errors.get();
    }

    /** What the law or the record refused, and how often. */
    Map<String, Integer> refused() {
        return refused;
    }

    /** One person's steps stay with one client: two of them may be of one case. */
    double working(int clients, String who, List<List<Prepared>> people) throws Exception {
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
    record Prepared(Caller user, JsonNode task, Map<String, Object> answers) {}

    /** Some of the steps that somebody has, opened and with an answer that fits. */
    List<Prepared> prepared(String name, int most) throws Exception {
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
    void together(String who, boolean thinksAfterEachAct) throws Exception {
        var people = new ArrayList<List<Prepared>>();
        for (int number = 1; people.size() < USERS_AT_ONCE && number <= 200; number++) {
            var steps = prepared("bruger" + number, ROUNDS_OF_ALL);
            if (!steps.isEmpty()) people.add(steps);
        }
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
        var free = timed(who, "list", () -> read(user, "/api/inbox?view=groups&limit=50"))
                .path("items");
        Thread.sleep(thought);
        if (free.size() > 0) {
            var path = "/api/tasks/"
                    + free.get(ThreadLocalRandom.current().nextInt(free.size()))
                            .path("id")
                            .asText();
            // That a colleague was faster is no error.
            timed(who, "claim", () -> user.post(path + "/claim", "{}"));
            Thread.sleep(thought);
        }
        timed(
                who,
                "open",
                () -> read(user, "/api/tasks/" + step.task().path("id").asText()));
        Thread.sleep(1_000);
        timed(who, "complete and open the next", () -> complete(step));
        Thread.sleep(thought);
    }

    /** Counted by what it was, and among all that these people did. */
    private <T> T timed(String who, String what, Callable<T> call) throws Exception {
        return timings.time(who + "all calls", () -> timings.time(who + what, call));
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

    JsonNode read(Caller user, String path) throws Exception {
        var answer = user.get(path);
        if (answer.status() != 200 && answer.status() != 404) errors.incrementAndGet();
        return answer.body();
    }

    /** Logged in, as a browser is, so that no password is checked while one measures. */
    Caller inASession(String name) throws Exception {
        var user = new Caller(port, name);
        user.get("/api/inbox?limit=1");
        return user.forgettingPassword();
    }
}
