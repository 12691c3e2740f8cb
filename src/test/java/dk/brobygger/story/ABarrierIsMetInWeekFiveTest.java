package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Debt stands in the way in week five: a team helps beside the placement, and the company hears nothing of it. */
@Story
class ABarrierIsMetInWeekFiveTest {

    private static final String COMPANY = "Barriere Kantine ApS";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void the_team_answers_and_the_placement_goes_on() throws Exception {
        var office = new Office(port, clock);
        var life = Roads.toTheFirstDay(office, town, town.company(COMPANY, "24"), "3", false, 15);
        life.untilDay(office.firstDay(life.caseId()).plusDays(30));
        var jobkonsulent = staff.at("jobkonsulent");

        jobkonsulent
                .opens("courses/" + life.caseId())
                .sees("uge 5 af 13")
                .chooses("Meld barriere")
                .sees("Virksomheden får intet at vide om den");
        jobkonsulent
                .press("Start parallelindsats")
                .sees("Udfyld felterne, før du melder det.")
                .picture("e1-barrier-missing");
        jobkonsulent
                .picks("Hvad står i vejen?", "Gæld")
                .press("Start parallelindsats")
                .sees("Indkald parallelteamet");

        jobkonsulent.does(
                "Indkald parallelteamet",
                COMPANY,
                Map.of("members", List.of("DEBT"), "question", "Kan I lave en plan for gælden?"));
        staff.at("sagsbehandler")
                .finds("Svar som medlem af teamet", COMPANY)
                .sees("Kan I lave en plan for gælden?")
                .answers(Map.of("canHelp", "YES", "offer", "Rådgiver mandag kl. 10"))
                .picture("e2-answer")
                .finishes();
        jobkonsulent
                .finds("Aftal hjælpen med kandidaten", COMPANY)
                .sees("Rådgiver mandag kl. 10")
                .answers(Map.of("outcome", "resolved"))
                .finishes();

        jobkonsulent.opens("courses/" + life.caseId()).sees("uge 5 af 13").picture("e3-course");
        assertThat(office.stage(life.caseId())).isEqualTo("PLACEMENT");
        life.until("Task_ReviewProgression");
    }
}
