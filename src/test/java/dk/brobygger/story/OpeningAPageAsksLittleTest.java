package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that are opened all day ask the database for little; of the course page the cleaning story tells. */
@Story
class OpeningAPageAsksLittleTest {

    /** SQL statements of the request that draws the page, the frame's included. */
    private static final int MOST_STATEMENTS = 19;

    private static final String COMPANY = "Få Spørgsmål ApS";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void the_inbox_and_a_task_stand_after_fewer_than_twenty_statements() throws Exception {
        var office = new Office(port, clock);
        var life = Roads.toTheFirstDay(office, town, town.company(COMPANY, "24"), "1", true, 37);
        life.until("Task_AssessExtension");
        var jobkonsulent = staff.at("jobkonsulent");
        jobkonsulent.finds("Vurdér behov for forlængelse", COMPANY);
        var task = URI.create(jobkonsulent.page().url()).getPath().substring(1);

        asksLittle(jobkonsulent, "inbox", "Mine opgaver");
        asksLittle(jobkonsulent, task, "Vurdér behov for forlængelse");
    }

    private static void asksLittle(Person person, String path, String title) {
        Statements.begin();
        person.opens(path).sees(title);
        var sent = Statements.end();
        assertThat(Statements.mostOfOneRequest())
                .as("SQL statements of " + path + ": " + sent)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
