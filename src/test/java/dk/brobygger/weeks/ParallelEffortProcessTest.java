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
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelEffortProcessTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000001";

    Answers answers = new Answers();

    /** Answers what the model asks, and remembers what it told. */
    public static class Answers {

        List<String> told = new ArrayList<>();
        List<String> members = List.of("DEBT", "SOCIAL");

        public List<String> effortMembers(String key) {
            return members;
        }

        public Date nextEffortReview(String key) {
            return inDays(7);
        }

        public void remindMembers(String key) {
            told.add("remindMembers");
        }

        private static Date inDays(int days) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(days * 86_400L));
        }
    }

    @BeforeEach
    void playTheApplication() {
        play("placementTasks", answers);
        deploy("parallel-effort");
    }

    @Test
    void each_member_answers_before_the_help_is_agreed() {
        var process = convoked();
        org.assertj.core.api.Assertions.assertThat(tasks(process)).hasSize(2);

        completeOne(process);
        assertThat(process).isNotWaitingAt("Task_AgreeOnHelp");
        completeOne(process);

        assertThat(process).isWaitingAtExactly("Task_AgreeOnHelp");
    }

    @Test
    void members_who_are_late_are_pressed_by_the_leader() {
        var process = convoked();

        execute(job("Timer_AnswersOverdue", process));

        assertThat(task("Task_PressForAnswers", process)).hasCandidateGroup("leder");
        org.assertj.core.api.Assertions.assertThat(answers.told).containsExactly("remindMembers");
    }

    @ParameterizedTest
    @CsvSource({"resolved, End_EffortResolved", "stop, End_EffortStopped"})
    void an_effort_ends_resolved_or_stops(String outcome, String end) {
        var process = agreed(outcome);

        assertThat(process).hasPassed(end).isEnded();
    }

    @ParameterizedTest
    @CsvSource({"ongoing", "pause"})
    void what_goes_on_or_waits_is_looked_at_again(String outcome) {
        var process = agreed(outcome);

        execute(job("Timer_UntilEffortReview", process));
        complete(process, "Task_FollowUpEffort", Map.of("outcome", "resolved"));

        assertThat(process).hasPassed("End_EffortResolved").isEnded();
    }

    ProcessInstance agreed(String outcome) {
        var process = convoked();
        completeOne(process);
        completeOne(process);
        complete(process, "Task_AgreeOnHelp", Map.of("outcome", outcome));
        return process;
    }

    ProcessInstance convoked() {
        var process = start("parallel-effort", KEY);
        complete(process, "Task_ConvokeTeam", Map.of());
        return process;
    }

    private static List<org.camunda.bpm.engine.task.Task> tasks(ProcessInstance process) {
        return org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery()
                .processInstanceId(process.getId())
                .list();
    }

    private static void completeOne(ProcessInstance process) {
        org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete(
                tasks(process).get(0));
    }
}
