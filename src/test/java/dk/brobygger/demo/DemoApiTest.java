package dk.brobygger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.Caller;
import dk.brobygger.SpringTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringTest
class DemoApiTest {

    @LocalServerPort
    int port;

    @Autowired
    DemoClock clock;

    @AfterEach
    void backToThePresent() {
        clock.setToRealTime();
    }

    @Test
    void any_role_moves_the_clock_of_program_and_engine() throws Exception {
        var before = clock.instant();

        var moved = new Caller(port, "revisor").post("/api/demo/clock", Map.of("advance", "P7D"));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(Instant.parse(moved.body().path("now").asText())).isAfter(before.plus(Duration.ofDays(7)));
        assertThat(moved.body().path("jobsRun").isInt()).isTrue();
        assertThat(ClockUtil.getCurrentTime().toInstant()).isAfter(before.plus(Duration.ofDays(7)));
    }

    @Test
    void lengths_are_days_weeks_or_hours_and_never_back_or_too_far() throws Exception {
        var caller = new Caller(port, "jobkonsulent");

        assertThat(caller.post("/api/demo/clock", Map.of("advance", "PT1H")).status())
                .isEqualTo(200);
        assertThat(caller.post("/api/demo/clock", Map.of("advance", "P1W")).status())
                .isEqualTo(200);
        assertThat(caller.post("/api/demo/clock", Map.of("to", "next-due")).status())
                .isEqualTo(200);
        for (var wrong : new String[] {"-P1D", "P9Y", "soon", ""})
            assertThat(caller.post("/api/demo/clock", Map.of("advance", wrong)).status())
                    .isEqualTo(422);
        assertThat(caller.post("/api/demo/clock", "{}").status()).isEqualTo(422);
        assertThat(caller.post("/api/demo/clock", Map.of("to", "yesterday")).status())
                .isEqualTo(422);
    }
}
