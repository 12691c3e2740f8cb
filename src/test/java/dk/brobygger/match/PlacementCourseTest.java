package dk.brobygger.match;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.brobygger.ProcessTest;
import dk.brobygger.establishment.process.EstablishmentTasks;
import dk.brobygger.match.process.MatchTasks;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map of a placement course: which phase follows which. */
class PlacementCourseTest extends ProcessTest {

    static final String KEY = "course-1";

    MatchTasks match = mock(MatchTasks.class);
    EstablishmentTasks establishment = mock(EstablishmentTasks.class);
    Answers placement = new Answers();
    Answers wage = new Answers();
    Answers aftercare = new Answers();

    /** Stands in for the rooms above, which this room does not know. */
    public static class Answers {

        String outcome = "COMPLETED";
        boolean wageAgreed;
        boolean employed = true;

        public String outcome(String key) {
            return outcome;
        }

        public boolean isWageAgreed(String key) {
            return wageAgreed;
        }

        public boolean isEmployed(String key) {
            return employed;
        }

        public String openNegotiation(String key) {
            return "negotiation-of-" + key;
        }
    }

    @BeforeEach
    void playTheApplication() {
        play("matchTasks", match);
        play("establishmentTasks", establishment);
        play("placementTasks", placement);
        play("wageTasks", wage);
        play("aftercareTasks", aftercare);
        when(match.outcome(KEY)).thenReturn("MATCHED");
        when(establishment.isGranted(KEY)).thenReturn(true);
        when(establishment.outcome(KEY)).thenReturn("GRANTED");
        aftercare.outcome = "SETTLED";
        for (String phase : new String[] {
            "matching",
            "establishment",
            "placement-period",
            "wage-negotiation",
            "employment-start",
            "aftercare",
            "evaluation"
        }) deployStub(phase);
        deploy("placement-course");
    }

    @Test
    void a_course_goes_from_match_to_evaluation() {
        var course = start("placement-course", KEY);

        finish(course, "matching");
        finish(course, "establishment");
        finish(course, "placement-period");
        wage.wageAgreed = true;
        finish(course, "wage-negotiation");
        finish(course, "employment-start");
        finish(course, "aftercare");
        finish(course, "evaluation");

        assertThat(course).hasPassed("End_CourseEvaluated").isEnded();
    }

    @Test
    void wages_agreed_along_the_way_are_not_negotiated_again() {
        var course = inPlacement();
        wage.wageAgreed = true;

        finish(course, "placement-period");

        assertThat(course).isWaitingAtExactly("Call_EmploymentStart");
    }

    @Test
    void a_job_found_leads_to_the_job_from_every_phase() {
        when(match.outcome(KEY)).thenReturn("JOB_FOUND");
        var searching = start("placement-course", KEY);
        finish(searching, "matching");
        assertThat(searching).isWaitingAtExactly("Call_EmploymentStart");
    }

    @Test
    void a_job_found_before_the_first_day_leads_to_the_job() {
        when(establishment.isGranted(KEY)).thenReturn(false);
        when(establishment.outcome(KEY)).thenReturn("JOB_FOUND");
        var course = start("placement-course", KEY);
        finish(course, "matching");

        finish(course, "establishment");

        assertThat(course).isWaitingAtExactly("Call_EmploymentStart");
    }

    @Test
    void a_job_found_in_the_weeks_leads_to_the_job() {
        var course = inPlacement();
        placement.outcome = "JOB_FOUND";

        finish(course, "placement-period");

        assertThat(course).isWaitingAtExactly("Call_EmploymentStart");
    }

    @Test
    void an_establishment_that_came_to_nothing_looks_for_another_company() {
        when(establishment.isGranted(KEY)).thenReturn(false);
        when(establishment.outcome(KEY)).thenReturn("REMATCH");
        var course = start("placement-course", KEY);
        finish(course, "matching");

        finish(course, "establishment");

        assertThat(course).isWaitingAtExactly("Call_Matching");
    }

    @Test
    void a_placement_that_broke_off_looks_for_another_company() {
        var course = inPlacement();
        placement.outcome = "REMATCH";

        finish(course, "placement-period");

        assertThat(course).isWaitingAtExactly("Call_Matching");
    }

    @Test
    void whatever_stops_is_evaluated() {
        when(match.outcome(KEY)).thenReturn("STOPPED");
        var unmatched = start("placement-course", KEY);
        finish(unmatched, "matching");
        assertThat(unmatched).isWaitingAtExactly("Call_Evaluation");
    }

    @Test
    void a_placement_that_ended_or_led_to_no_wages_is_evaluated() {
        var ended = inPlacement();
        placement.outcome = "ENDED";
        finish(ended, "placement-period");
        assertThat(ended).isWaitingAtExactly("Call_Evaluation");

        finish(ended, "evaluation");
        placement.outcome = "COMPLETED";
        var unpaid = inPlacement();
        finish(unpaid, "placement-period");
        finish(unpaid, "wage-negotiation");
        assertThat(unpaid).isWaitingAtExactly("Call_Evaluation");
    }

    @Test
    void a_cancelled_start_is_negotiated_again_and_a_lost_job_matched_again() {
        var course = inPlacement();
        wage.wageAgreed = true;
        wage.employed = false;
        finish(course, "placement-period");
        finish(course, "employment-start");
        assertThat(course).isWaitingAtExactly("Call_WageNegotiation");

        wage.employed = true;
        finish(course, "wage-negotiation");
        finish(course, "employment-start");
        aftercare.outcome = "JOB_LOST";
        finish(course, "aftercare");
        assertThat(course).isWaitingAtExactly("Call_Matching");
    }

    private static ProcessInstance inPlacement() {
        var course = start("placement-course", KEY);
        finish(course, "matching");
        finish(course, "establishment");
        return course;
    }

    private static void finish(ProcessInstance course, String phase) {
        complete(called(phase, course), "Task_Stub", Map.of());
    }
}
