package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.brobygger.Brobygger;
import dk.brobygger.Caller;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.live.TaskChanges;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Two whole programs on one PostgreSQL, as the municipality runs them; the last test ends one of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesOnPostgresTest {

    static EmbeddedPostgres database;
    static ConfigurableApplicationContext one;
    static ConfigurableApplicationContext other;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.builder().start();
        one = node();
        other = node();
        one.getBean(RepositoryService.class)
                .createDeployment()
                .name("two-steps")
                .addClasspathResource("inbox/two-steps.bpmn")
                .addClasspathResource("inbox/two-steps-ask.form")
                .deploy();
    }

    private static ConfigurableApplicationContext node() {
        var settings = Stream.of(
                        "spring.profiles.active=demo,test",
                        "spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "spring.datasource.hikari.maximum-pool-size=8",
                        "brobygger.demo.municipality=false",
                        "brobygger.cpr-key=dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC0=",
                        "server.port=0")
                .map("--"::concat)
                .toArray(String[]::new);
        return new SpringApplication(Brobygger.class).run(settings);
    }

    @AfterAll
    static void end() throws Exception {
        other.close();
        one.close();
        database.close();
    }

    @Test
    void a_change_on_one_node_is_heard_on_the_other_within_a_second() throws Exception {
        var heard = new LinkedBlockingQueue<Set<String>>();
        var hearing = other.getBean(TaskChanges.class).listen(heard::add);
        var task = aTask();
        heard.poll(5, TimeUnit.SECONDS);
        heard.clear();

        on(one).post("/api/tasks/" + task + "/claim", "{}");

        assertThat(heard.poll(1, TimeUnit.SECONDS)).contains(task);
        hearing.run();
    }

    @Test
    void a_task_that_both_nodes_are_asked_for_at_once_goes_to_one() throws Exception {
        for (int round = 0; round < 10; round++) {
            var path = "/api/tasks/" + aTask() + "/claim";
            var answers = atOnce(
                    () -> as(one, "jobkonsulent").post(path, "{}").status(),
                    () -> as(other, "karla").post(path, "{}").status());

            assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(1);
        }
    }

    @Test
    void the_next_task_is_never_given_to_two() throws Exception {
        for (int i = 0; i < 20; i++) aTask();
        var desks = List.of(on(one), as(other, "karla"));
        var given = new ArrayList<String>();
        for (int round = 0; round < 8; round++)
            given.addAll(atOnce(() -> next(desks.get(0)), () -> next(desks.get(1))));

        assertThat(new HashSet<>(given)).hasSameSizeAs(given);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whoever_was_served_by_a_node_that_dies_goes_on_at_the_other_and_has_lost_nothing() throws Exception {
        var task = aTask();
        var path = "/api/tasks/" + task;
        var before = on(other);
        assertThat(before.post(path + "/claim", "{}").status()).isLessThan(300);
        assertThat(before.post(path + "/draft", Map.of("answers", Map.of("outcome", "yes")))
                        .status())
                .isLessThan(300);

        other.close();

        var after = on(one);
        var open = after.get(path).body();
        assertThat(open.path("data").path("outcome").asText()).isEqualTo("yes");
        assertThat(after.post(
                                path + "/complete",
                                Map.of("version", open.path("version").asInt(), "answers", Map.of("outcome", "yes")))
                        .status())
                .isEqualTo(204);
        assertThat(after.get(path).status()).isEqualTo(404);
    }

    private static String aTask() throws Exception {
        var caseId = ActingAs.system(() -> one.getBean(CaseDesk.class).open(CaseKind.COMPANY_COURSE));
        var process = one.getBean(RuntimeService.class).startProcessInstanceByKey("two-steps", caseId.toString());
        return one.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceId(process.getId())
                .singleResult()
                .getId();
    }

    private static String next(Caller user) throws Exception {
        JsonNode given = user.post("/api/inbox/next", "{}").body();
        return given.path("id").asText();
    }

    private static Caller on(ConfigurableApplicationContext node) {
        return as(node, "jobkonsulent");
    }

    private static Caller as(ConfigurableApplicationContext node, String user) {
        return new Caller(node.getEnvironment().getRequiredProperty("local.server.port", Integer.class), user);
    }

    private static <T> List<T> atOnce(Callable<T> deed, Callable<T> another) throws Exception {
        var hands = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<T>();
            for (var answer : hands.invokeAll(List.of(deed, another))) answers.add(answer.get());
            return answers;
        } finally {
            hands.shutdown();
        }
    }
}
