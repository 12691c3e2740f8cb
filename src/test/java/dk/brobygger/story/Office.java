package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.Caller;
import dk.brobygger.demo.ExampleAnswers;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormSchema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The staff of a story at work through the API: each step is taken and answered by the role that it is for. */
class Office {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_MOVES = 600;

    private final Map<String, Caller> staff = new HashMap<>();
    private final Function<String, Caller> hire;
    private final Clock clock;

    Office(int port, Clock clock) {
        this.hire = role -> new Caller(port, role);
        this.clock = clock;
    }

    /** A step that waits in a case. */
    record Open(
            String id,
            String step,
            String process,
            String name,
            String role,
            int version,
            String assignee,
            String due) {}

    Caller as(String role) {
        return staff.computeIfAbsent(role, hire);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All open steps of the case, whoever they are for. */
    List<Open> open(String caseId) throws Exception {
        var found = new HashMap<String, Open>();
        for (var role : List.of("virksomhedskonsulent", "jobkonsulent", "sagsbehandler", "leder")) {
            String after = "";
            do {
                var page = as(role).get("/api/inbox?view=all&limit=200&q=" + number(caseId) + after);
                assertThat(page.status()).as("inbox of " + role).isEqualTo(200);
                for (JsonNode item : page.body().path("items")) {
                    if (!item.path("caseId").asText().equals(caseId)) continue;
                    var groups = new ArrayList<String>();
                    item.path("groups").forEach(group -> groups.add(group.asText()));
                    found.put(
                            item.path("id").asText(),
                            new Open(
                                    item.path("id").asText(),
                                    item.path("step").asText(),
                                    item.path("process").asText(),
                                    item.path("name").asText(),
                                    groups.isEmpty() ? role : groups.get(0),
                                    item.path("version").asInt(),
                                    item.path("assignee").asText(null),
                                    item.path("due").asText("")));
                }
                after = page.body().path("next").isTextual()
                        ? "&after=" + page.body().path("next").asText()
                        : "";
            } while (!after.isEmpty());
        }
        return List.copyOf(found.values());
    }

    /** The open step with this id in its model; it must be there. */
    Open step(String caseId, String step) throws Exception {
        var open = open(caseId);
        return open.stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s is not open on %s: %s"
                        .formatted(step, today(), open.stream().map(Open::step).toList())));
    }

    boolean isOpen(String caseId, String step) throws Exception {
        return open(caseId).stream().anyMatch(one -> one.step().equals(step));
    }

    /** Answers a step; what the story does not wish for is answered by example. */
    void answer(String caseId, String step, Map<String, ?> wishes) throws Exception {
        answer(step(caseId, step), wishes);
    }

    void answer(Open open, Map<String, ?> wishes) throws Exception {
        var refused = tryToAnswer(open, wishes);
        assertThat(refused.status())
                .as("%s (%s) answered on %s: %s", open.step(), open.process(), today(), refused.body())
                .isEqualTo(204);
    }

    /** Sends the answers and says what came back. */
    Caller.Answer tryToAnswer(Open open, Map<String, ?> wishes) throws Exception {
        var by = as(open.assignee() == null ? open.role() : open.assignee());
        if (open.assignee() == null) {
            var claimed = by.post("/api/tasks/" + open.id() + "/claim", Map.of());
            assertThat(claimed.status())
                    .as("claim of " + open.step() + claimed.body())
                    .isEqualTo(204);
        }
        var task = by.get("/api/tasks/" + open.id());
        assertThat(task.status()).as(open.step()).isEqualTo(200);
        var schema = FormSchema.parse(task.body().at("/form/schema").toString());
        Map<String, Object> data = JSON.convertValue(task.body().path("data"), new TypeReference<>() {});
        var answers = new ExampleAnswers(new FormChecker(clock), today()).to(schema, data, wishes);
        return by.post(
                "/api/tasks/" + open.id() + "/complete",
                Map.of("version", task.body().path("version").asInt(), "answers", answers));
    }

    /** Lets time pass until the step is open. */
    Open waitFor(String caseId, String step) throws Exception {
        for (int move = 0; move < MOST_MOVES; move++) {
            if (isOpen(caseId, step)) return step(caseId, step);
            nextDue();
        }
        throw new AssertionError("%s did not open until %s: %s"
                .formatted(step, today(), open(caseId).stream().map(Open::step).toList()));
    }

    /** Lets time pass to the next job or deadline of the municipality. */
    void nextDue() throws Exception {
        var moved = as("jobkonsulent").post("/api/demo/clock", Map.of("to", "next-due"));
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
    }

    /** Lets so much time pass, such as {@code P7D}. */
    void advance(String time) throws Exception {
        var moved = as("jobkonsulent").post("/api/demo/clock", Map.of("advance", time));
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
    }

    /** Stage of the case as its card says: PLACEMENT, CLOSED. */
    String stage(String caseId) throws Exception {
        return card(caseId).path("stage").asText();
    }

    JsonNode card(String caseId) throws Exception {
        var card = as("jobkonsulent").get("/api/cases/" + caseId);
        assertThat(card.status()).as(card.body().toString()).isEqualTo(200);
        return card.body();
    }

    /** The first day of the case's placement, as its card says. */
    LocalDate firstDay(String caseId) throws Exception {
        return LocalDate.parse(card(caseId).path("firstDay").asText());
    }

    /** What was recorded of the case, as the API tells it. */
    String history(String caseId) throws Exception {
        var history = as("revisor").get("/api/cases/" + caseId + "/history");
        assertThat(history.status()).as(history.body().toString()).isEqualTo(200);
        return history.body().toString();
    }

    private String number(String caseId) throws Exception {
        var card = card(caseId);
        return card.has("number")
                ? card.path("number").asText()
                : card.path("caseNumber").asText();
    }
}
