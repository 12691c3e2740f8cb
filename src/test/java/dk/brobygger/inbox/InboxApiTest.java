package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.brobygger.Caller;
import dk.brobygger.Caller.Answer;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.AnswerDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.CaseKind;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.views.InboxSort;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class InboxApiTest {

    @LocalServerPort
    int port;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    CaseDesk cases;

    @Autowired
    AnswerDesk answerDesk;

    @Autowired
    StepDesk steps;

    @Autowired
    IdentityDesk identity;

    @Autowired
    RuntimeService runtime;

    Caller jobkonsulent;
    CaseId caseId;

    @BeforeEach
    void aCaseAtItsFirstStep() throws Exception {
        twoSteps.deploy();
        jobkonsulent = new Caller(port, "jobkonsulent");
        caseId = start();
    }

    @Test
    void a_task_has_the_shape_that_callers_are_told_of() throws Exception {
        var task = jobkonsulent.get("/api/tasks/" + task().path("id").asText());

        assertThat(task.status()).isEqualTo(200);
        assertThat(names(task.body()))
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "step",
                        "process",
                        "caseNumber",
                        "caseId",
                        "company",
                        "candidate",
                        "stage",
                        "due",
                        "urgency",
                        "assignee",
                        "groups",
                        "version",
                        "form",
                        "data");
        assertThat(task.body().path("step").asText()).isEqualTo("Task_Ask");
        assertThat(task.body().at("/form/id").asText()).isEqualTo("two-steps-ask");
        assertThat(task.body().at("/form/schema/components/0/key").asText()).isEqualTo("outcome");
    }

    @Test
    void a_step_is_found_taken_and_answered() throws Exception {
        var id = task().path("id").asText();

        assertThat(jobkonsulent.post("/api/tasks/" + id + "/claim", "{}").status())
                .isEqualTo(204);
        var version =
                jobkonsulent.get("/api/tasks/" + id).body().path("version").asInt();
        var text = "<script>alert(1)</script>";

        assertThat(complete(id, version, Map.of("outcome", "yes", "remark", text))
                        .status())
                .isEqualTo(204);
        assertThat(complete(id, version, Map.of("outcome", "yes")).status()).isEqualTo(409);
        assertThat(ActingAs.system(() -> answerDesk.answers(caseId)).get(0).answers())
                .contains(text);
    }

    @Test
    void whoever_completes_may_have_the_next_one_in_the_same_answer() throws Exception {
        var first = task().path("id").asText();
        jobkonsulent.post("/api/tasks/" + first + "/claim", "{}");
        var completion = Map.of("version", 1, "answers", Map.of("outcome", "yes"));

        var answer = jobkonsulent.post("/api/tasks/" + first + "/complete?next=true", completion);
        var again = jobkonsulent.post("/api/tasks/" + first + "/complete?next=true", completion);

        var next = answer.body().path("id").asText();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(next).isNotEqualTo(first).isNotBlank();
        assertThat(answer.body())
                .isEqualTo(jobkonsulent.get("/api/tasks/" + next).body());
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void answers_that_do_not_fit_are_told_field_by_field() throws Exception {
        var id = task().path("id").asText();
        jobkonsulent.post("/api/tasks/" + id + "/claim", "{}");

        var answer = complete(id, 1, Map.of("outcome", "maybe", "remark", "x".repeat(201)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().path("errors").toString())
                .isEqualTo("{\"outcome\":[\"Feltet skal udfyldes.\"],\"remark\":[\"Skriv højst 200 tegn.\"]}");
    }

    @Test
    void a_stale_version_is_a_conflict_and_a_missing_one_unreadable() throws Exception {
        var id = task().path("id").asText();
        jobkonsulent.post("/api/tasks/" + id + "/claim", "{}");

        assertThat(complete(id, 7, Map.of("outcome", "yes")).status()).isEqualTo(409);
        assertThat(jobkonsulent
                        .post("/api/tasks/" + id + "/complete", "{\"answers\":{}}")
                        .status())
                .isEqualTo(400);
        assertThat(jobkonsulent
                        .post("/api/tasks/" + id + "/complete", "{\"answers\":")
                        .status())
                .isEqualTo(400);
        assertThat(jobkonsulent
                        .post("/api/tasks/" + id + "/complete", "{\"version\":1,\"answers\":[1]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void what_a_colleague_has_is_a_conflict_and_what_another_role_has_is_not_there() throws Exception {
        ActingAs.system(() -> {
            if (identity.member(new UserId("kollega")).isEmpty())
                identity.employ(new UserId("kollega"), "Kollega", null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            return null;
        });
        var colleague = new Caller(port, "kollega");
        var sagsbehandler = new Caller(port, "sagsbehandler");
        var id = task().path("id").asText();
        colleague.post("/api/tasks/" + id + "/claim", "{}");

        assertThat(jobkonsulent.post("/api/tasks/" + id + "/claim", "{}").status())
                .isEqualTo(409);
        assertThat(complete(id, 1, Map.of("outcome", "yes")).status()).isEqualTo(409);
        assertThat(sagsbehandler.get("/api/tasks/" + id).status()).isEqualTo(404);
        assertThat(sagsbehandler.post("/api/tasks/" + id + "/claim", "{}").status())
                .isEqualTo(404);
        assertThat(new Caller(port, "revisor")
                        .post("/api/tasks/" + id + "/claim", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(colleague.post("/api/tasks/" + id + "/release", "{}").status())
                .isEqualTo(204);
    }

    @Test
    void of_many_clicks_at_once_one_counts() throws Exception {
        var id = task().path("id").asText();
        jobkonsulent.post("/api/tasks/" + id + "/claim", "{}");
        var clicks = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++)
            clicks.add(() -> complete(id, 1, Map.of("outcome", "yes")).status());

        var pool = Executors.newFixedThreadPool(6);
        var statuses = new ArrayList<Integer>();
        for (var click : pool.invokeAll(clicks)) statuses.add(click.get());
        pool.shutdown();

        assertThat(statuses).containsOnlyOnce(204).containsOnly(204, 409);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() throws Exception {
        for (int i = 0; i < 7; i++) start();
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = jobkonsulent
                    .get("/api/inbox?view=groups&limit=3&after=" + next)
                    .body();
            page.path("items").forEach(item -> all.add(item.path("id").asText()));
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));

        assertThat(all).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
        assertThat(jobkonsulent.get("/api/inbox?view=groups&limit=0").status()).isEqualTo(400);
        assertThat(jobkonsulent.get("/api/inbox?view=hers").status()).isEqualTo(400);
        assertThat(jobkonsulent.get("/api/inbox?after=abc").status()).isEqualTo(400);
        assertThat(jobkonsulent.get("/api/inbox?limit=x").status()).isEqualTo(400);
    }

    @Test
    void every_order_has_its_own_pages() throws Exception {
        for (int i = 0; i < 4; i++) start();
        for (var sort : InboxSort.values()) {
            var order = "&sort=" + sort.name().toLowerCase(java.util.Locale.ROOT);
            var first =
                    jobkonsulent.get("/api/inbox?view=groups&limit=2" + order).body();
            var next = first.path("next").asText();
            var second = jobkonsulent.get("/api/inbox?view=groups&limit=2&after=" + next + order);

            assertThat(second.status()).as(sort.name()).isEqualTo(200);
            assertThat(second.body().path("items").get(0).path("id").asText())
                    .isNotEqualTo(first.path("items").get(1).path("id").asText());
            var other = sort == InboxSort.DUE ? "company" : "due";
            assertThat(jobkonsulent
                            .get("/api/inbox?view=groups&limit=2&after=" + next + "&sort=" + other)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void a_count_is_told_when_it_is_asked_for() throws Exception {
        var all = jobkonsulent.get("/api/inbox?view=all&limit=1").body();
        assertThat(all.has("count")).isFalse();

        var counted = jobkonsulent.get("/api/inbox?view=all&limit=1&count=true").body();

        assertThat(counted.path("count").path("value").asInt()).isPositive();
        assertThat(counted.path("count").path("capped").isBoolean()).isTrue();
        assertThat(jobkonsulent
                        .get("/api/inbox?view=all&q=findesikke&count=true")
                        .body()
                        .path("count")
                        .path("value")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void the_count_alone_brings_no_rows() throws Exception {
        var rows = jobkonsulent.get("/api/inbox?view=all&limit=1&count=true").body();

        var alone = jobkonsulent.get("/api/inbox?view=all&limit=0&count=true").body();

        assertThat(alone.path("items")).isEmpty();
        assertThat(alone.path("next").isNull()).isTrue();
        assertThat(alone.path("count")).isEqualTo(rows.path("count"));
        assertThat(jobkonsulent.get("/api/inbox?limit=0").status()).isEqualTo(400);
    }

    @Test
    void a_search_is_plain_text_however_long_or_odd() throws Exception {
        for (var search : List.of(
                "x".repeat(5000), "%", "_", "%25%25", "🙂", "'; drop table inbox_task", "\\", "zqx\0zqy", "!")) {
            var answer = jobkonsulent.get("/api/inbox?view=all&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));

            assertThat(answer.status()).as(search).isEqualTo(200);
            assertThat(answer.body().path("items")).as(search).isEmpty();
        }
        assertThat(jobkonsulent
                        .get("/api/inbox?view=all&q=virk+sp%C3%B8rg")
                        .body()
                        .path("items"))
                .isNotEmpty();
    }

    @Test
    void filters_narrow_the_list_and_nonsense_is_told_in_danish() throws Exception {
        assertThat(jobkonsulent
                        .get("/api/inbox?view=groups&step=Task_Ask&due=soon,later&role=jobkonsulent&owner=none"
                                + "&kind=company_course&stage=contact&process=two-steps")
                        .body()
                        .path("items"))
                .isNotEmpty();
        assertThat(jobkonsulent
                        .get("/api/inbox?view=groups&step=Task_Rule")
                        .body()
                        .path("items"))
                .isEmpty();
        for (var nonsense : List.of(
                "sort=hest",
                "due=snart",
                "kind=hest",
                "stage=hest",
                "company=hest",
                "count=måske",
                "limit=-1",
                "after=%25%25")) {
            var answer = jobkonsulent.get("/api/inbox?" + nonsense.replace("å", "%C3%A5"));
            assertThat(answer.status()).as(nonsense).isEqualTo(400);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.body().path("detail").asText()).as(nonsense).containsPattern("[Vv]ælg|Skriv|Siden|id");
        }
    }

    @Test
    void what_one_has_done_is_a_list_of_its_own() throws Exception {
        var task = task();
        var id = task.path("id").asText();
        jobkonsulent.post("/api/tasks/" + id + "/claim", Map.of());
        complete(id, task.path("version").asInt(), Map.of("outcome", "no"));

        var done = jobkonsulent.get("/api/inbox?view=done&limit=1&count=true").body();

        assertThat(done.path("items").get(0).path("id").asText()).isEqualTo(id);
        assertThat(done.path("items").get(0).path("doneAt").isNull()).isFalse();
        assertThat(done.path("count").path("value").asInt()).isPositive();
    }

    @Test
    void what_one_has_done_is_searched_and_narrowed_as_open_work_is_and_its_count_tells_the_truth() throws Exception {
        var mine = new UserId("gjort-" + UUID.randomUUID());
        twoSteps.employ(mine);
        for (var company : List.of("Blåmejsen", "Gråspurven", "Blåhatten")) {
            var begun = twoSteps.placement("Jens", company).takenBy(mine);
            ActingAs.user(mine, List.of(Role.JOBKONSULENT), () -> {
                steps.complete(begun.taskId(), 1, Map.of("outcome", "no"));
                return null;
            });
        }
        var caller = new Caller(port, mine.value());
        var expected = Map.ofEntries(
                Map.entry("", 3),
                Map.entry("&q=blaam", 1),
                Map.entry("&q=sp%C3%B8rg+bl%C3%A5", 2),
                Map.entry("&q=nosuch", 0),
                Map.entry("&q=" + "x".repeat(5000), 0),
                Map.entry("&q=%00", 0),
                Map.entry("&step=Task_Ask", 3),
                Map.entry("&step=Task_Rule", 0),
                Map.entry("&process=two-steps&role=jobkonsulent&kind=placement_course&stage=matching", 3),
                Map.entry("&stage=placement", 0),
                Map.entry("&role=leder", 0),
                Map.entry("&due=critical", 0),
                Map.entry("&owner=none", 0),
                Map.entry("&team=nosuch", 0));

        for (var one : expected.entrySet()) {
            var found = new ArrayList<String>();
            var after = "";
            do {
                var page = caller.get("/api/inbox?view=done&limit=1&count=true" + one.getKey() + after)
                        .body();
                assertThat(page.path("count").path("value").asInt())
                        .as(one.getKey())
                        .isEqualTo(one.getValue());
                page.path("items").forEach(item -> found.add(item.path("id").asText()));
                after = page.path("next").isTextual()
                        ? "&after=" + page.path("next").asText()
                        : "";
            } while (!after.isEmpty());
            assertThat(found).as(one.getKey()).doesNotHaveDuplicates().hasSize(one.getValue());
        }
    }

    @Test
    void a_session_serves_after_the_first_call_and_nobody_comes_in_without() throws Exception {
        assertThat(jobkonsulent.get("/api/inbox").status()).isEqualTo(200);
        assertThat(jobkonsulent.forgettingPassword().get("/api/inbox").status()).isEqualTo(200);
        var stranger = new Caller(port, "nobody").forgettingPassword().get("/api/inbox");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.type()).startsWith("application/problem+json");
    }

    @Test
    void a_change_by_a_foreign_page_is_refused() throws Exception {
        var id = task().path("id").asText();

        assertThat(jobkonsulent
                        .post("/api/tasks/" + id + "/claim", "text/plain", BodyPublishers.ofString("{}"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_too_large_or_no_address_is_a_problem() throws Exception {
        var large = jobkonsulent.post("/api/tasks/x/complete", "{\"a\":\"" + "x".repeat(3_000_000) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.type()).startsWith("application/problem+json");
        assertThat(jobkonsulent.get("/api/elsewhere").status()).isEqualTo(404);
        assertThat(jobkonsulent.get("/api/tasks/nosuch").status()).isEqualTo(404);
        assertThat(jobkonsulent.get("/engine-rest/task").status()).isNotEqualTo(200);
    }

    @Test
    void a_case_is_shown_and_an_unknown_one_is_not_there() throws Exception {
        var shown = jobkonsulent.get("/api/cases/" + caseId);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body().path("kind").asText()).isEqualTo("COMPANY_COURSE");
        assertThat(jobkonsulent.get("/api/cases/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(jobkonsulent.get("/api/cases/1").status()).isEqualTo(404);
        assertThat(new Caller(port, "administrator").get("/api/cases/" + caseId).status())
                .isEqualTo(404);
    }

    @Test
    void the_api_describes_itself() throws Exception {
        var paths = jobkonsulent.get("/v3/api-docs").body().path("paths");

        assertThat(names(paths))
                .contains("/api/inbox", "/api/tasks/{id}/complete", "/api/cases/{id}", "/api/demo/clock");
        paths.forEach(path -> path.forEach(
                operation -> assertThat(operation.path("summary").asText()).isNotBlank()));
    }

    private CaseId start() throws Exception {
        var id = ActingAs.system(() -> cases.open(CaseKind.COMPANY_COURSE));
        runtime.startProcessInstanceByKey("two-steps", id.toString());
        return id;
    }

    private JsonNode task() throws Exception {
        var next = "";
        do {
            var page = jobkonsulent
                    .get("/api/inbox?view=groups&limit=200&after=" + next)
                    .body();
            for (var item : page.path("items")) if (item.path("caseId").asText().equals(caseId.toString())) return item;
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        throw new AssertionError("the case has no task");
    }

    private Answer complete(String id, int version, Map<String, ?> answers) throws Exception {
        return jobkonsulent.post("/api/tasks/" + id + "/complete", Map.of("version", version, "answers", answers));
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
