package dk.brobygger.weeks;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import dk.brobygger.ProcessTest;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000001";

    Answers answers = new Answers();

    /** Answers what the model asks, and remembers what it told. */
    public static class Answers {

        List<String> told = new ArrayList<>();
        String kind = "FOLLOW_UP";

        public String contactKind(String key) {
            return kind;
        }

        public Date contactDue(String key) {
            return inDays(1);
        }

        public Date contactOverdue(String key, String event) {
            return inDays(1 + (event.contains("Five") ? 5 : 2));
        }

        public Date contactSuperseded(String key) {
            return inDays(14);
        }

        public void remindConsultant(String key) {
            told.add("remindConsultant");
        }

        public void noteMissed(String key) {
            told.add("noteMissed");
        }

        private static Date inDays(int days) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(days * 86_400L));
        }
    }

    @BeforeEach
    void playTheApplication() {
        play("placementTasks", answers);
        deploy("follow-up");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_DAY, Task_CallOnFirstDay",
        "FOLLOW_UP, Task_HoldFollowUp",
        "MIDWAY, Task_HoldMidwayMeeting",
        "END_MEETING, Task_HoldEndMeeting"
    })
    void each_kind_of_talk_is_a_step_of_the_consultant(String kind, String step) {
        answers.kind = kind;
        var process = start("follow-up", KEY);

        assertThat(task(step, process)).hasCandidateGroup("jobkonsulent");
        complete(process, step, Map.of());

        assertThat(process).hasPassed("End_ContactHeld").isEnded();
    }

    @Test
    void two_days_late_reminds_the_consultant_and_the_talk_still_waits() {
        var process = start("follow-up", KEY);

        execute(job("Timer_TwoDaysOverdue", process));

        assertThat(process).isWaitingAtExactly("Task_HoldFollowUp");
        org.assertj.core.api.Assertions.assertThat(answers.told).containsExactly("remindConsultant");
    }

    @Test
    void five_days_late_reaches_the_leader_until_the_talk_is_held() {
        var process = start("follow-up", KEY);

        execute(job("Timer_FiveDaysOverdue", process));
        assertThat(task("Task_TakeCareOfOverdue", process)).hasCandidateGroup("leder");
        complete(process, "Task_HoldFollowUp", Map.of());

        assertThat(process).isEnded();
    }

    @Test
    void when_the_next_talk_comes_this_one_is_noted_as_missed() {
        var process = start("follow-up", KEY);
        execute(job("Timer_FiveDaysOverdue", process));

        execute(job("Timer_NextContactReached", process));

        assertThat(process).hasPassed("End_ContactMissed").isEnded();
        org.assertj.core.api.Assertions.assertThat(answers.told).containsExactly("noteMissed");
    }
}
