package dk.brobygger.aftercare;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import dk.brobygger.ProcessTest;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AftercareProcessTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000004";

    Answers aftercare = new Answers();

    /** Answers what the models ask, as a course in efterværn would. */
    public static class Answers {
        int planned;
        int efforts;
        boolean more = true;
        boolean known;
        boolean measuring;
        boolean company = true;

        public void planAftercare(String key) {
            planned++;
        }

        public Date nextContactDue(String key) {
            return soon();
        }

        public boolean hasMoreContacts(String key) {
            return more;
        }

        public void startParallelEffort(String key) {
            efforts++;
        }

        public Date nextMeasurementDue(String key) {
            return soon();
        }

        public boolean measureEffect(String key) {
            return known;
        }

        public boolean hasMoreMeasurements(String key) {
            return more;
        }

        public boolean isMeasuring(String key) {
            return measuring;
        }

        public boolean hasCompany(String key) {
            return company;
        }

        private Date soon() {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(86_400));
        }
    }

    @BeforeEach
    void deployTheModels() {
        play("aftercareTasks", aftercare);
        play("evaluationTasks", aftercare);
        deploy("aftercare", "effect-measurement", "evaluation");
    }

    @Test
    void follows_up_until_no_contact_is_left() {
        var process = atTheFirstContact();
        complete(process, "Task_HoldContact", employed(false));
        aftercare.more = false;
        execute(job("Timer_NextContact", process));
        complete(process, "Task_HoldContact", employed(false));

        assertThat(process).hasPassed("End_AftercareSettled").isEnded();
        org.assertj.core.api.Assertions.assertThat(aftercare.planned).isEqualTo(1);
    }

    @Test
    void raises_the_hours_when_a_contact_asks_for_it() {
        var process = atTheFirstContact();

        complete(process, "Task_HoldContact", employed(true));
        complete(process, "Task_RaiseHours", Map.of());

        assertThat(process).isWaitingAt("Timer_NextContact");
    }

    @Test
    void leads_on_when_a_contact_finds_the_job_lost() {
        var process = atTheFirstContact();

        complete(process, "Task_HoldContact", answers("lost", false));

        leadsOn(process);
    }

    @Test
    void leads_on_when_the_job_is_reported_lost_between_contacts() {
        var process = start("aftercare", KEY);

        send("AftercareJobLost", KEY);

        leadsOn(process);
    }

    @Test
    void meets_about_a_risk_while_the_contacts_go_on() {
        var process = start("aftercare", KEY);

        send("AftercareRelapseRisk", KEY);

        assertThat(process).isWaitingAt("Task_HoldRiskMeeting", "Timer_NextContact");
        complete(process, "Task_HoldRiskMeeting", support(false, false));
        assertThat(process).hasPassed("End_RiskHandled").isWaitingAt("Timer_NextContact");
    }

    @Test
    void rules_on_a_mentor_and_calls_another_team_where_they_are_needed() {
        var process = start("aftercare", KEY);
        send("AftercareRelapseRisk", KEY);

        complete(process, "Task_HoldRiskMeeting", support(true, true));
        complete(process, "Task_RuleOnMentor", Map.of());

        org.assertj.core.api.Assertions.assertThat(aftercare.efforts).isEqualTo(1);
        assertThat(process).hasPassed("End_RiskHandled");
    }

    @Test
    void asks_for_the_effect_where_nothing_is_known_and_goes_on_to_the_next_day() {
        var process = start("effect-measurement", KEY);

        execute(job("Timer_NextMeasurement", process));
        complete(process, "Task_AnswerEffect", Map.of());
        assertThat(process).isWaitingAt("Timer_NextMeasurement");
        aftercare.known = true;
        aftercare.more = false;
        execute(job("Timer_NextMeasurement", process));

        assertThat(process).hasPassed("End_EffectMeasured").isEnded();
    }

    @Test
    void evaluates_with_both_sides_and_closes_the_case() {
        aftercare.measuring = true;
        var process = start("evaluation", KEY);

        complete(process, "Task_SurveyCompany", Map.of());
        complete(process, "Task_SurveyCitizen", Map.of());
        complete(process, "Task_CloseCase", Map.of());

        assertThat(process).hasPassed("End_CaseClosed").isEnded();
    }

    @Test
    void asks_no_company_where_the_course_never_found_one() {
        aftercare.measuring = true;
        aftercare.company = false;
        var process = start("evaluation", KEY);

        assertThat(process).isWaitingAt("Task_SurveyCitizen").hasNotPassed("Task_SurveyCompany");
        complete(process, "Task_SurveyCitizen", Map.of());
        complete(process, "Task_CloseCase", Map.of());

        assertThat(process).hasPassed("End_CaseClosed").isEnded();
    }

    @Test
    void measures_the_effect_itself_where_no_job_has_begun_it() {
        var process = start("evaluation", KEY);

        assertThat(process).isWaitingAt("Call_EffectMeasurement", "Task_SurveyCitizen", "Task_SurveyCompany");
        aftercare.known = true;
        aftercare.more = false;
        execute(job("Timer_NextMeasurement", called("effect-measurement", process)));
        complete(process, "Task_SurveyCompany", Map.of());
        complete(process, "Task_SurveyCitizen", Map.of());

        assertThat(process).isWaitingAt("Task_CloseCase");
    }

    private void leadsOn(ProcessInstance process) {
        assertThat(process).isWaitingAt("Task_RecordJobLoss").isNotWaitingAt("Timer_NextContact");
        complete(process, "Task_RecordJobLoss", Map.of());
        complete(process, "Task_ChooseWayOn", Map.of());
        assertThat(process).hasPassed("End_WayOnChosen").isEnded();
    }

    private ProcessInstance atTheFirstContact() {
        var process = start("aftercare", KEY);
        execute(job("Timer_NextContact", process));
        return process;
    }

    private static Map<String, Object> employed(boolean raise) {
        return answers("employed", raise);
    }

    private static Map<String, Object> answers(String status, boolean raise) {
        return Map.of("status", status, "raiseHours", raise);
    }

    private static Map<String, Object> support(boolean mentor, boolean effort) {
        return Map.of("mentorNeeded", mentor, "parallelEffortNeeded", effort);
    }
}
