package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The candidate takes the consent back in week three: the sharing stops at once, the placement goes on. */
@Story
class ConsentIsWithdrawnInWeekThreeTest {

    private static final String COMPANY = "Samtykke Service A/S";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    @Autowired
    Staff staff;

    @Test
    void the_sharing_stops_the_recipients_are_told_and_the_placement_is_assessed_anew() throws Exception {
        var office = new Office(port, clock);
        var life = Roads.toTheFirstDay(office, town, town.company(COMPANY, "24"), "3", false, 15);
        life.untilDay(office.firstDay(life.caseId()).plusDays(16));
        var jobkonsulent = staff.at("jobkonsulent");

        jobkonsulent.opens("courses/" + life.caseId()).sees("uge 3 af 13").chooses("Træk samtykke tilbage");
        jobkonsulent.sees("Delingen stopper med det samme").picture("d1-withdraw");
        jobkonsulent.press("Stop delingen nu").sees("Underret modtagerne").picture("d2-withdrawn");

        jobkonsulent
                .finds("Underret modtagerne", COMPANY)
                .picture("d3-notify")
                .answers(Map.of("notified", "Bente Skov er ringet op i dag"))
                .finishes();
        staff.at("sagsbehandler")
                .finds("Vurdér om praktikken kan fortsætte", COMPANY)
                .sees("Kun navn, kontakt, start, timer og opgaver må stadig deles.")
                .answers(Map.of("outcome", "continue"))
                .finishes();
        jobkonsulent.opens("courses/" + life.caseId()).sees("Opgaven »Underret modtagerne« blev afsluttet.");
        life.until("Task_HoldMidwayMeeting");
        assertThat(office.stage(life.caseId())).isEqualTo("PLACEMENT");
        assertThat(office.history(life.caseId())).contains("ConsentWithdrawn");
    }
}
