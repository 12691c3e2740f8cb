package dk.brobygger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.Caller;
import dk.brobygger.OnPostgres;
import dk.brobygger.SpringTest;
import dk.brobygger.TwoSteps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** PostgreSQL keeps no text with the character zero in it: whoever sends one gets an answer all the same. */
@SpringTest
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class OddTextOnPostgresTest {

    static final String ODD = "a\0b \ud83d 🙂 \u0007";

    @LocalServerPort
    int port;

    @Autowired
    TwoSteps twoSteps;

    Caller caller;
    TwoSteps.Begun begun;

    @BeforeEach
    void aTask() throws Exception {
        var somebody = TwoSteps.somebody("nul");
        begun = twoSteps.employ(somebody).course().takenBy(somebody);
        caller = new Caller(port, somebody.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "role", "step", "process", "team", "district"})
    void nothing_fits_such_a_filter(String filter) throws Exception {
        for (var view : List.of("mine", "all", "done", "groups")) {
            var answer = caller.get("/api/inbox?count=true&view=" + view + "&" + filter + "=%00x");

            assertThat(answer.status()).as(view).isEqualTo(200);
            assertThat(answer.body().path("items")).isEmpty();
            assertThat(answer.body().path("count").path("value").asInt()).isZero();
        }
    }

    @Test
    void what_is_said_with_it_is_kept_without_it() throws Exception {
        var task = "/api/tasks/" + begun.taskId();
        assertThat(caller.post(task + "/comment", Map.of("text", ODD)).status()).isEqualTo(201);
        assertThat(caller.post(task + "/priority", Map.of("priority", 60, "reason", ODD))
                        .status())
                .isEqualTo(204);
        assertThat(caller.post(task + "/draft", Map.of("version", 1, "answers", Map.of("remark", ODD)))
                        .status())
                .isEqualTo(200);
        assertThat(caller.post(task + "/assign", Map.of("version", 1, "to", "x\0", "reason", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(caller.post("/api/inbox/bulk", Map.of("ids", List.of("\0"), "action", "release", "preview", true))
                        .body()
                        .path("results")
                        .get(0)
                        .path("outcome")
                        .asText())
                .isEqualTo("GONE");
        var view =
                caller.post("/api/inbox/views", Map.of("name", ODD, "list", Map.of("owner", List.of("\0"), "q", ODD)));
        assertThat(view.status()).isEqualTo(201);
        assertThat(caller.get("/api/inbox?view=" + view.body().path("id").asText())
                        .status())
                .isEqualTo(200);
        assertThat(caller.post(
                                task + "/complete",
                                Map.of("version", 1, "answers", Map.of("outcome", "no", "remark", ODD)))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void nobody_logs_in_under_such_a_name() throws Exception {
        assertThat(new Caller(port, "jobkonsulent\0").get("/api/inbox").status())
                .isEqualTo(401);
    }
}
