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

class ExtensionTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000001";

    Answers answers = new Answers();

    /** Answers what the model asks, and remembers what it told. */
    public static class Answers {

        List<String> told = new ArrayList<>();
        String path = "ON_THE_SPOT";

        public Date extensionDue(String key) {
            return inDays(10);
        }

        public String decideExtension(String key) {
            told.add("decideExtension");
            return path;
        }

        public void remindOfRuling(String key) {
            told.add("remindOfRuling");
        }

        private static Date inDays(int days) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(days * 86_400L));
        }
    }

    @BeforeEach
    void playTheApplication() {
        play("placementTasks", answers);
        deploy("extension");
    }

    @Test
    void without_need_the_placement_ends_as_agreed() {
        var process = start("extension", KEY);

        complete(process, "Task_AssessExtension", Map.of("outcome", "none"));

        assertThat(process).hasPassed("End_NotWanted").isEnded();
        org.assertj.core.api.Assertions.assertThat(answers.told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ON_THE_SPOT, Task_RuleOnTheSpot, jobkonsulent", "CASEWORKER, Task_RuleOnExtension, sagsbehandler"})
    void who_rules_is_said_by_the_delegated_authority(String path, String step, String role) {
        answers.path = path;
        var process = asked();

        assertThat(task(step, process)).hasCandidateGroup(role);
        complete(process, step, Map.of("outcome", "granted"));
        complete(process, "Task_TellExtension", Map.of());

        assertThat(process).hasPassed("End_Extended").isEnded();
    }

    @Test
    void what_the_table_refuses_nobody_rules_on_and_it_is_told() {
        answers.path = "REFUSED";
        var process = asked();

        assertThat(process).isWaitingAtExactly("Task_TellRefusal");
        complete(process, "Task_TellRefusal", Map.of());

        assertThat(process)
                .hasPassed("End_Refused")
                .hasNotPassed("Task_RuleOnTheSpot")
                .isEnded();
    }

    @Test
    void a_caseworkers_refusal_is_told_too() {
        answers.path = "CASEWORKER";
        var process = asked();

        complete(process, "Task_RuleOnExtension", Map.of("outcome", "refused"));

        assertThat(process).isWaitingAtExactly("Task_TellRefusal");
    }

    @Test
    void a_ruling_that_is_late_is_reminded_of_and_still_waits() {
        answers.path = "CASEWORKER";
        var process = asked();

        execute(job("Timer_RulingOverdue", process));

        assertThat(process).isWaitingAtExactly("Task_RuleOnExtension");
        org.assertj.core.api.Assertions.assertThat(answers.told).contains("remindOfRuling");
    }

    ProcessInstance asked() {
        var process = start("extension", KEY);
        complete(process, "Task_AssessExtension", Map.of("outcome", "extend"));
        return process;
    }
}
