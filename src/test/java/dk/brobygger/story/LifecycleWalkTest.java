package dk.brobygger.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Both courses from their first step to their last, through the API alone: whatever opens is answered. */
@Story
class LifecycleWalkTest {

    private static final int MOST_STEPS = 300;

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
    void a_company_is_led_from_the_first_call_to_a_partnership() throws Exception {
        var caseId = town.companyCourse(office, town.company("Walk A/S", "24"));

        var walked = walk(caseId, Scripts.companySaysYes(), "Task_EvaluateYear");

        assertThat(walked).contains("Task_HoldMeeting", "Task_SignAgreement");
        assertThat(office.stage(caseId)).isEqualTo("PARTNERSHIP");
    }

    @Test
    void a_candidate_is_led_from_match_to_the_closed_case() throws Exception {
        var company = town.firm("Walk Service ApS", "24");
        var caseId = town.placementCourse(office, town.candidate("3", false));

        var walked = walk(caseId, Scripts.candidateFindsWork(company, office.today()), "none");

        assertThat(office.stage(caseId)).as("after " + walked).isEqualTo("CLOSED");
        assertThat(walked).contains("Task_PrepareNegotiation", "Task_ConfirmFirstPaidDay", "Task_HoldContact");
    }

    /** Answers what is open, lets time pass when nothing is, until the case is closed or nothing is left to wait for. */
    private List<String> walk(String caseId, Map<String, Map<String, Object>> script, String last) throws Exception {
        var walked = new ArrayList<String>();
        int idle = 0;
        while (!"CLOSED".equals(office.stage(caseId)) && walked.size() < MOST_STEPS && idle < 60) {
            var open = office.open(caseId);
            if (open.isEmpty()) {
                office.nextDue();
                idle++;
                continue;
            }
            idle = 0;
            var next = open.get(0);
            if (next.step().equals(last)) return walked;
            System.out.println("WALK " + office.today() + " " + next.process() + "/" + next.step());
            office.answer(next, script.getOrDefault(next.step(), new LinkedHashMap<>()));
            walked.add(next.step());
        }
        return walked;
    }
}
