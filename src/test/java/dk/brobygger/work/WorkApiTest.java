package dk.brobygger.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.Caller;
import dk.brobygger.Caller.Answer;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.ConflictDesk;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.Sight;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.task.InboxItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class WorkApiTest {

    static final UserId COLLEAGUE = new UserId("api-kollega");

    @LocalServerPort
    int port;

    @Autowired
    InboxDesk inbox;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    IdentityDesk identity;

    @Autowired
    ConflictDesk conflicts;

    @Autowired
    Clock clock;

    Caller caller;
    CaseId caseId;
    String taskId;

    @BeforeEach
    void aTaskOfMine() throws Exception {
        ActingAs.system(() -> {
            if (identity.member(COLLEAGUE).isEmpty())
                identity.employ(COLLEAGUE, "Kollegaen", null, Sight.ALL, Set.of(Role.JOBKONSULENT), "demo");
            return null;
        });
        caller = new Caller(port, "jobkonsulent");
        var begun = twoSteps.course().begin();
        caseId = begun.caseId();
        taskId = begun.taskId();
        caller.post("/api/tasks/" + taskId + "/claim", "{}");
    }

    @Test
    void a_task_is_given_to_a_colleague_and_taken_back() throws Exception {
        var given = post("assign", Map.of("to", COLLEAGUE.value(), "version", task().version(), "reason", "Ferie"));

        assertThat(given.status()).isEqualTo(200);
        assertThat(task().assignee()).isEqualTo(COLLEAGUE.value());
        var token = given.body().path("token").asText();
        assertThat(caller.post("/api/undo/" + token, "{}").status()).isEqualTo(204);
        assertThat(task().assignee()).isEqualTo("jobkonsulent");
        assertRefused(caller.post("/api/undo/" + token, "{}"), "for sent");
        assertRefused(caller.post("/api/undo/" + UUID.randomUUID(), "{}"), "for sent");
    }

    @Test
    void what_is_stale_unknown_excluded_or_of_another_role_is_refused_in_danish() throws Exception {
        assertThat(post("assign", Map.of("to", COLLEAGUE.value(), "version", 99))
                        .status())
                .isEqualTo(409);
        assertThat(post("assign", Map.of("to", COLLEAGUE.value())).status()).isEqualTo(400);
        assertThat(post("assign", Map.of("version", 1)).status()).isEqualTo(400);
        assertRefused(post("assign", Map.of("to", "findes-ikke", "version", version())), "ingen kollega");
        assertRefused(post("assign", Map.of("to", "sagsbehandler", "version", version())), "rolle");
        assertRefused(
                post("assign", Map.of("to", COLLEAGUE.value(), "version", version(), "reason", "x".repeat(501))),
                "500 tegn");
        ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> {
            conflicts.exclude(caseId, COLLEAGUE, "familie");
            return null;
        });
        assertRefused(post("assign", Map.of("to", COLLEAGUE.value(), "version", version())), "inhabil");
        assertThat(new Caller(port, "sagsbehandler")
                        .post("/api/tasks/" + taskId + "/assign", Map.of("to", "x", "version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(new Caller(port, "revisor")
                        .post("/api/tasks/" + taskId + "/assign", Map.of("to", "x", "version", 1))
                        .status())
                .isEqualTo(403);
        assertThat(caller.post("/api/tasks/findes-ikke/assign", Map.of("to", "x", "version", 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_task_is_put_off_to_a_day_ahead_only() throws Exception {
        var today = LocalDate.now(clock);
        assertRefused(post("snooze", Map.of("until", today.minusDays(1).toString())), "fremme");
        assertRefused(post("snooze", Map.of("until", today.toString())), "fremme");
        assertRefused(post("snooze", Map.of()), "Vælg en dag");
        assertRefused(post("snooze", Map.of("preset", "yesterday")), "Vælg en dag");
        assertThat(post("snooze", "{\"until\":\"i går\"}").status()).isEqualTo(400);

        assertThat(post("snooze", Map.of("preset", "monday")).status()).isEqualTo(200);

        assertThat(task().marks().snoozedUntil()).isNotNull();
        assertThat(post("wake", "{}").status()).isEqualTo(204);
        assertThat(task().marks().snoozedUntil()).isNull();
    }

    @Test
    void a_deadline_is_moved_paused_and_resumed_with_what_it_rests_on() throws Exception {
        var day = LocalDate.now(clock).plusDays(30);
        assertRefused(
                post("due", Map.of("version", version(), "due", day.toString(), "reason", "x", "ground", "humør")),
                "grundene");
        assertRefused(post("due", Map.of("version", version(), "reason", "x", "ground", "agreed")), "Vælg en dag");
        assertRefused(post("due", Map.of("version", version(), "due", day.toString(), "ground", "agreed")), "hvorfor");

        var moved = post(
                "due", Map.of("version", version(), "due", day.toString(), "reason", "aftalt", "ground", "agreed"));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.body().path("basis").asText()).contains("Aftalt");
        assertThat(moved.body().path("version").asInt()).isEqualTo(version());
        assertThat(post(
                                "due",
                                Map.of(
                                        "version",
                                        version(),
                                        "pauseUntil",
                                        day.toString(),
                                        "reason",
                                        "høring",
                                        "ground",
                                        "hearing"))
                        .status())
                .isEqualTo(200);
        assertThat(post("due", Map.of("version", version(), "resume", true)).status())
                .isEqualTo(200);
        assertThat(post("due", Map.of("version", 99, "resume", true)).status()).isEqualTo(409);
    }

    @Test
    void a_comment_turns_to_a_colleague_and_is_counted_at_the_task() throws Exception {
        var said = post("comment", Map.of("text", "Kan du ringe, @" + COLLEAGUE + "?"));

        assertThat(said.status()).isEqualTo(201);
        assertThat(said.body().path("mentioned").get(0).asText()).isEqualTo(COLLEAGUE.value());
        assertThat(task().marks().comments()).isEqualTo(1);
        assertRefused(post("comment", Map.of("text", "@findes-ikke")), "ingen kollega");
        assertRefused(post("comment", Map.of()), "Skriv kommentaren");
    }

    @Test
    void a_lent_task_comes_back() throws Exception {
        assertThat(post("delegate", Map.of("to", COLLEAGUE.value(), "version", version(), "reason", "hjælp"))
                        .status())
                .isEqualTo(204);
        assertThat(post("return", "{}").status()).isEqualTo(204);
        assertRefused(post("return", "{}"), "ikke lånt ud");
        assertThat(post("priority", Map.of("priority", 80, "reason", "haster")).status())
                .isEqualTo(204);
        assertRefused(post("priority", Map.of("reason", "haster")), "prioritet fra 0 til 100");
    }

    @Test
    void a_task_is_given_back_with_a_reason_also_by_who_leads() throws Exception {
        var leder = new Caller(port, "leder");
        assertThat(leder.post("/api/tasks/" + taskId + "/release", "{}").status())
                .isEqualTo(409);
        assertThat(leder.post("/api/tasks/" + taskId + "/release", Map.of("reason", "Sygdom i teamet"))
                        .status())
                .isEqualTo(204);
        assertThat(task().assignee()).isNull();
        assertRefused(post("release", Map.of("reason", "igen")), "har");

        caller.post("/api/tasks/" + taskId + "/claim", "{}");
        assertThat(caller.post("/api/tasks/" + taskId + "/release", "").status())
                .isEqualTo(204);
        assertThat(task().assignee()).isNull();
    }

    @Test
    void a_colleague_looks_sends_back_and_then_approves_but_never_his_own() throws Exception {
        var colleague = new Caller(port, COLLEAGUE.value());
        caller.post("/api/tasks/" + taskId + "/draft", Map.of("answers", Map.of("outcome", "yes")));
        assertThat(post("review", Map.of("to", COLLEAGUE.value())).status()).isEqualTo(400);
        assertRefused(post("review", Map.of("to", "jobkonsulent", "version", version())), "eget arbejde");

        var asked = post("review", Map.of("to", COLLEAGUE.value(), "version", version(), "question", "Er det nok?"));

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.body().at("/answers/outcome").asText()).isEqualTo("yes");
        assertThat(colleague.get("/api/reviews").body().toString()).contains(taskId);
        assertThat(post("review/approve", Map.of()).status()).isEqualTo(422);
        assertThat(colleague
                        .post("/api/tasks/" + taskId + "/review/send-back", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(colleague
                        .post("/api/tasks/" + taskId + "/review/send-back", Map.of("words", "Skriv datoen"))
                        .status())
                .isEqualTo(204);
        post("review", Map.of("to", COLLEAGUE.value(), "version", version()));
        assertThat(colleague
                        .post("/api/tasks/" + taskId + "/review/approve", Map.of())
                        .status())
                .isEqualTo(204);

        var looked = caller.get("/api/tasks/" + taskId + "/reviews").body();
        assertThat(looked.at("/0/state").asText()).isEqualTo("APPROVED");
        assertThat(looked.at("/1/words").asText()).isEqualTo("Skriv datoen");
        assertThat(new Caller(port, "sagsbehandler")
                        .get("/api/tasks/" + taskId + "/reviews")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_question_is_taken_back() throws Exception {
        post("review", Map.of("to", COLLEAGUE.value(), "version", version()));

        assertThat(post("review/withdraw", "{}").status()).isEqualTo(204);
        assertThat(post("review/withdraw", "{}").status()).isEqualTo(422);
    }

    @Test
    void a_view_is_saved_opened_by_its_id_given_to_a_colleague_and_deleted() throws Exception {
        var colleague = new Caller(port, COLLEAGUE.value());
        assertThat(caller.post("/api/inbox/views", Map.of("name", "Uden liste")).status())
                .isEqualTo(400);
        var saved = caller.post(
                "/api/inbox/views", Map.of("name", "Sene", "list", Map.of("view", "all", "due", List.of("overdue"))));
        assertThat(saved.status()).isEqualTo(201);
        var id = saved.body().path("id").asText();
        assertThat(caller.get("/api/inbox?view=" + id + "&count=true")
                        .body()
                        .path("count")
                        .has("value"))
                .isTrue();

        assertRefused(colleague.post("/api/inbox/views/" + id + "/give", Map.of("to", COLLEAGUE.value())), "Kun den");
        assertRefused(caller.post("/api/inbox/views/" + id + "/give", Map.of("to", "findes-ikke")), "ingen kollega");
        assertThat(caller.post("/api/inbox/views/" + id + "/give", Map.of("to", COLLEAGUE.value()))
                        .status())
                .isEqualTo(204);

        assertThat(bulk(Map.of("list", Map.of("view", id), "action", "release", "preview", true))
                        .status())
                .isIn(200, 422);
        assertThat(bulk(Map.of(
                                "list",
                                Map.of("view", UUID.randomUUID().toString()),
                                "action",
                                "release",
                                "preview",
                                true))
                        .status())
                .isEqualTo(400);
        assertThat(caller.get("/api/inbox/views").body().toString()).doesNotContain(id);
        assertThat(colleague.get("/api/inbox/views").body().toString()).contains(id);
    }

    @Test
    void the_next_task_is_taken_by_who_asks_for_it() throws Exception {
        caller.post("/api/tasks/" + taskId + "/release", "{}");

        var next = caller.post("/api/inbox/next", "{}");

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.body().path("assignee").asText()).isEqualTo("jobkonsulent");
        assertThat(new Caller(port, "revisor").post("/api/inbox/next", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void all_that_one_can_do_with_a_task_is_described() throws Exception {
        var paths = caller.get("/v3/api-docs").body().path("paths");

        for (var deed : List.of(
                "release",
                "assign",
                "delegate",
                "return",
                "snooze",
                "wake",
                "priority",
                "due",
                "comment",
                "draft",
                "review",
                "review/withdraw",
                "review/approve",
                "review/send-back"))
            assertThat(paths.at("/" + ("/api/tasks/{id}/" + deed).replace("/", "~1") + "/post/summary")
                            .asText())
                    .as(deed)
                    .isNotBlank();
        assertThat(paths.path("/api/inbox").at("/get/parameters").toString()).contains("\"count\"");
        assertThat(paths.has("/api/inbox/views") && paths.has("/api/inbox/next") && paths.has("/api/reviews"))
                .isTrue();
    }

    @Test
    void many_tasks_are_previewed_and_changed_each_with_its_result() throws Exception {
        var ids = List.of(taskId, "findes-ikke");
        var preview = bulk(Map.of("ids", ids, "action", "assign", "to", COLLEAGUE.value(), "preview", true));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("changed").asInt()).isEqualTo(1);
        assertThat(preview.body().at("/results/1/outcome").asText()).isEqualTo("GONE");
        assertThat(task().assignee()).isEqualTo("jobkonsulent");
        assertRefused(bulk(Map.of("ids", ids, "action", "assign", "to", COLLEAGUE.value())), "hvorfor");

        var begun =
                bulk(Map.of("ids", ids, "action", "assign", "to", COLLEAGUE.value(), "reason", "Omlægning af teamet"));

        assertThat(begun.status()).isEqualTo(202);
        var done = awaitEnd(begun.body().path("id").asText());
        assertThat(done.body().path("changed").asInt()).isEqualTo(1);
        assertThat(done.body().at("/results/0/message").asText()).isEqualTo("Ændret.");
        assertThat(task().assignee()).isEqualTo(COLLEAGUE.value());
        assertRefused(
                new Caller(port, "sagsbehandler")
                        .get("/api/inbox/bulk/" + begun.body().path("id").asText()),
                "findes ikke mere");
    }

    @Test
    void ten_thousand_ids_are_read_and_one_more_is_too_many() throws Exception {
        var many = IntStream.range(0, 10_000).mapToObj(i -> "id-" + i).toList();
        var preview = bulk(Map.of("ids", many, "action", "release", "preview", true));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("refused").asInt()).isEqualTo(10_000);

        var more = IntStream.range(0, 10_001).mapToObj(i -> "id-" + i).toList();
        assertRefused(bulk(Map.of("ids", more, "action", "release", "preview", true)), "mere end 10.000");
        assertRefused(bulk(Map.of("ids", List.of(), "action", "release", "reason", "x")), "mindst én");
        assertRefused(bulk(Map.of("ids", List.of("x"), "action", "slet", "reason", "x")), "assign, release");
        assertRefused(bulk(Map.of("ids", List.of("x"), "action", "snooze", "reason", "x")), "assign, release");
    }

    @Test
    void a_list_that_cannot_be_is_told_as_such_wherever_it_is_given() throws Exception {
        for (var limit : List.of("0", "500", "mange")) {
            var list = Map.of("view", "all", "limit", limit);
            assertThat(bulk(Map.of("list", list, "action", "release", "preview", true))
                            .status())
                    .as(limit)
                    .isEqualTo(400);
            assertThat(caller.post("/api/inbox/views", Map.of("name", "x", "list", list))
                            .status())
                    .as(limit)
                    .isEqualTo(400);
            assertThat(caller.get("/api/inbox?limit=" + limit).status())
                    .as(limit)
                    .isEqualTo(400);
        }
        var fromThere = Map.of("view", "all", "after", "somewhere", "owner", List.of("jobkonsulent"));
        assertThat(bulk(Map.of("list", fromThere, "action", "release", "preview", true))
                        .status())
                .as("all of a list is all of it, wherever a page of it ended")
                .isEqualTo(200);
    }

    private Answer awaitEnd(String id) throws Exception {
        for (int i = 0; i < 200; i++) {
            var answer = caller.get("/api/inbox/bulk/" + id);
            if (!answer.body().path("state").asText().equals("RUNNING")) return answer;
            Thread.sleep(50);
        }
        throw new AssertionError("the change does not end");
    }

    private Answer bulk(Map<String, ?> body) throws Exception {
        return caller.post("/api/inbox/bulk", body);
    }

    private Answer post(String what, Object body) throws Exception {
        return caller.post("/api/tasks/" + taskId + "/" + what, body);
    }

    private static void assertRefused(Answer answer, String because) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").asText()).contains(because);
    }

    private int version() throws Exception {
        return task().version();
    }

    private InboxItem task() throws Exception {
        return ActingAs.user(new UserId("leder"), List.of(Role.LEDER), () -> inbox.ofCase(caseId))
                .get(0);
    }
}
