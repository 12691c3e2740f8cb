package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Both courses from their first step to their last, through the API alone: whatever opens is answered. */
@Story
class LifecycleWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    Town town;

    Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(port, clock);
    }

    @Test
    void a_company_is_led_from_the_first_call_to_a_partnership_and_its_first_year() throws Exception {
        var caseId = town.companyCourse(office, town.company("Walk A/S", "24"));
        var life = new Life(office, caseId)
                .wish("Task_CallCompany", Map.of("outcome", "MEETING"))
                .wish("Task_ProposeCentre", Map.of("outcome", "MEETING"))
                .wish("Task_OfferMeeting", Map.of("outcome", "MEETING"))
                .wish("Task_HoldMeeting", Map.of("meetingResult", "HELD", "agreementWanted", "YES"));

        life.until("Task_EvaluateYear");

        assertThat(life.lived())
                .extracting(Life.Lived::step)
                .contains("Task_HoldMeeting", "Task_SendMinutes", "Task_DraftAgreement", "Task_SignAgreement");
        assertThat(office.stage(caseId)).isEqualTo("PARTNERSHIP");
    }

    @Test
    void a_candidate_is_led_from_match_to_the_closed_case() throws Exception {
        var company = town.company("Walk Service ApS", "24");
        var caseId = town.placementCourse(office, town.candidate("3", false));
        var life = new Life(office, caseId)
                .wish("Task_FindPlace", Roads.toCompany(company))
                .wish("Task_AssessMatch", Map.of("travel", "easy", "outcome", "good"))
                .wish(
                        "Task_FillAgreement",
                        Map.of(
                                "weeklyHours",
                                15,
                                "firstDay",
                                Roads.monday(office).toString()))
                .wish("Task_AssessExtension", Map.of("outcome", "none"))
                .wish(
                        "Task_HoldNegotiationMeeting",
                        Map.of("result", "offer", "offerKind", "partTime", "offerHours", 12));

        life.toTheEnd();

        assertThat(life.lived())
                .extracting(Life.Lived::step)
                .contains("Task_PrepareNegotiation", "Task_ConfirmFirstPaidDay", "Task_HoldContact", "Task_CloseCase");
    }
}
