package dk.brobygger.progression;

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

class ProgressionReviewProcessTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000001";

    Answers answers = new Answers();

    /** Answers what the model asks, and remembers what it told. */
    public static class Answers {

        List<String> told = new ArrayList<>();
        String outcome = "CONTINUE";

        public Date reviewDue(String key) {
            return inDays(1);
        }

        public Date reviewOverdue(String key, String event) {
            return inDays(1 + (event.contains("Five") ? 5 : 2));
        }

        public Date reviewSuperseded(String key) {
            return inDays(14);
        }

        public void remindOfReview(String key) {
            told.add("remindOfReview");
        }

        public void noteMissed(String key) {
            told.add("noteMissed");
        }

        public String decideProgression(String key) {
            told.add("decideProgression");
            return outcome;
        }

        private static Date inDays(int days) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(days * 86_400L));
        }
    }

    @BeforeEach
    void playTheApplication() {
        play("progressionTasks", answers);
        play("placementTasks", answers);
        deploy("progression-review");
    }

    @Test
    void a_review_without_concerns_is_all_there_is() {
        var process = start("progression-review", KEY);

        complete(process, "Task_ReviewProgression", Map.of());

        assertThat(process)
                .hasPassed("End_ReviewHeld")
                .hasNotPassed("Task_HoldExtraFollowUp")
                .isEnded();
        org.assertj.core.api.Assertions.assertThat(answers.told).containsExactly("decideProgression");
    }

    @Test
    void a_fall_or_a_standstill_leads_to_an_extra_follow_up() {
        answers.outcome = "EXTRA_FOLLOW_UP";
        var process = start("progression-review", KEY);
        complete(process, "Task_ReviewProgression", Map.of());
        assertThat(process).isWaitingAtExactly("Task_HoldExtraFollowUp");

        complete(process, "Task_HoldExtraFollowUp", Map.of());

        assertThat(process).hasPassed("End_ExtraHeld").isEnded();
    }

    @Test
    void two_days_late_reminds_five_days_late_reaches_the_leader() {
        var process = start("progression-review", KEY);

        execute(job("Timer_ReviewTwoDaysOverdue", process));
        org.assertj.core.api.Assertions.assertThat(answers.told).containsExactly("remindOfReview");
        execute(job("Timer_ReviewFiveDaysOverdue", process));
        assertThat(task("Task_TakeCareOfReview", process)).hasCandidateGroup("leder");
        complete(process, "Task_ReviewProgression", Map.of());

        assertThat(process).isEnded();
    }

    @Test
    void when_the_next_review_comes_this_one_is_noted_as_missed() {
        var process = start("progression-review", KEY);

        execute(job("Timer_NextReviewReached", process));

        assertThat(process).hasPassed("End_ReviewMissed").isEnded();
        org.assertj.core.api.Assertions.assertThat(answers.told).containsExactly("noteMissed");
    }
}
