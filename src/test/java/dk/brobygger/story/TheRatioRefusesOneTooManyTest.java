package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One placement fits nine ordinary employees and two fit fourteen; the next one is refused, and the screen says why. */
@Story
class TheRatioRefusesOneTooManyTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void a_second_is_refused_at_nine() throws Exception {
        var company = "Ni Ansatte ApS";
        var office = new Office(port, clock);
        var id = town.company(company, "9");
        Roads.begun(office, town, id, "3", false, 37).until("Task_IntroduceCandidate");

        refuses(company, Roads.begun(office, town, id, "3", false, 37), "f1-second-at-nine");
        staff.at("jobkonsulent").opens("companies/" + id).picture("f2-company-of-nine");
    }

    @Test
    void a_third_is_refused_at_fourteen() throws Exception {
        var company = "Fjorten Ansatte ApS";
        var office = new Office(port, clock);
        var id = town.company(company, "14");
        for (int granted = 0; granted < 2; granted++)
            Roads.begun(office, town, id, "3", false, 37).until("Task_IntroduceCandidate");

        refuses(company, Roads.begun(office, town, id, "3", false, 37), "f3-third-at-fourteen");
    }

    private void refuses(String company, Life life, String picture) throws Exception {
        life.until("Task_RecordStatement");
        var jobkonsulent = staff.at("jobkonsulent");
        jobkonsulent.does("Indhent udtalelse", company, Map.of("agrees", "yes"));

        jobkonsulent.finds("Løs regelbrud", company).picture(picture).sees("Rimelighedskrav");
        assertThat(life.stage()).isEqualTo("ESTABLISHMENT");
    }
}
