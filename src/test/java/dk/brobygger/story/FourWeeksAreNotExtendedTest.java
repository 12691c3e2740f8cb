package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dagpenge recipient has four weeks, and who asks for more is told why not. */
@Story
class FourWeeksAreNotExtendedTest {

    private static final String COMPANY = "Fire Uger Stål ApS";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void two_weeks_more_are_refused_by_the_table_and_the_reason_stands_on_the_screen() throws Exception {
        var office = new Office(port, clock);
        var life = Roads.toTheFirstDay(office, town, town.company(COMPANY, "24"), "1", true, 37);
        life.until("Task_AssessExtension");
        var jobkonsulent = staff.at("jobkonsulent");

        jobkonsulent
                .finds("Vurdér behov for forlængelse", COMPANY)
                .answers(Map.of(
                        "outcome", "extend",
                        "weeks", 2,
                        "assessment", "To uger mere ved stanseren, så hun kan køre den alene.",
                        "companyAgrees", "yes",
                        "candidateAgrees", "yes"))
                .picture("c1-extension-wanted")
                .finishes();

        jobkonsulent.finds("Meddel afslaget", COMPANY).sees("LAB § 61").picture("c2-refused");
        jobkonsulent
                .answers(Map.of("nextStep", "Løntilskud hos samme virksomhed"))
                .finishes();
        jobkonsulent
                .opens("courses/" + life.caseId())
                .sees("uge 4 af 4", "LAB § 61")
                .picture("c3-course");
        assertThat(office.card(life.caseId()).path("weeks").asInt()).isEqualTo(4);
        life.until("Task_ClosePlacement");
    }
}
