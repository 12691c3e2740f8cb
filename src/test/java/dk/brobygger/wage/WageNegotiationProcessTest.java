package dk.brobygger.wage;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import dk.brobygger.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WageNegotiationProcessTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000002";

    Answers wage = new Answers();

    /** Answers what the model asks, as the negotiation would. */
    public static class Answers {
        boolean again = true;
        boolean grant;
        boolean beside;
        List<String> lowered = new ArrayList<>();

        public boolean mayNegotiateAgain(String key) {
            return again;
        }

        public boolean needsGrant(String key) {
            return grant;
        }

        public boolean isBesidePlacement(String key) {
            return beside;
        }

        public void lowerPlace(String key) {
            lowered.add(key);
        }
    }

    @BeforeEach
    void deployTheModel() {
        play("wageTasks", wage);
        deploy("wage-negotiation");
    }

    @Test
    void ends_in_an_agreement_when_the_first_offer_is_accepted() {
        var process = anOffer();

        complete(process, "Task_RecordAnswer", Map.of("answer", "accepted"));
        complete(process, "Task_ConcludeWageAgreement", Map.of());

        assertThat(process).hasPassed("End_WageAgreed").isEnded();
    }

    @Test
    void starts_paid_hours_when_they_stand_beside_the_placement() {
        wage.beside = true;
        var process = anOffer();

        complete(process, "Task_RecordAnswer", Map.of("answer", "accepted"));
        complete(process, "Task_ConcludeWageAgreement", Map.of());
        assertThat(process).isWaitingAt("Task_StartPaidHours");
        complete(process, "Task_StartPaidHours", Map.of());

        assertThat(process).hasPassed("End_PaidHoursStarted").isEnded();
    }

    @Test
    void goes_another_round_on_a_counter_offer() {
        var process = anOffer();

        complete(process, "Task_RecordAnswer", Map.of("answer", "counter"));

        assertThat(process).isWaitingAt("Task_HoldNegotiationMeeting");
    }

    @Test
    void ends_without_wages_when_no_round_is_left() {
        wage.again = false;
        var process = anOffer();

        complete(process, "Task_RecordAnswer", Map.of("answer", "counter"));

        endsWithoutWages(process);
    }

    @Test
    void ends_without_wages_when_nothing_is_offered() {
        var process = prepared();

        complete(process, "Task_HoldNegotiationMeeting", Map.of("result", "none"));

        endsWithoutWages(process);
    }

    @Test
    void ends_without_wages_when_the_offer_is_rejected() {
        var process = anOffer();

        complete(process, "Task_RecordAnswer", Map.of("answer", "rejected"));

        endsWithoutWages(process);
    }

    @Test
    void is_reminded_after_ten_working_days_and_waits_for_the_answer_again() {
        var process = anOffer();

        execute(job("Timer_AnswerOverdue", process));
        assertThat(process).isWaitingAt("Task_RemindOfAnswer").isNotWaitingAt("Task_RecordAnswer");
        complete(process, "Task_RemindOfAnswer", Map.of());

        assertThat(process).isWaitingAt("Task_RecordAnswer");
    }

    @Test
    void asks_the_authority_where_a_grant_is_needed() {
        wage.grant = true;
        var process = anOffer();
        complete(process, "Task_RecordAnswer", Map.of("answer", "accepted"));
        complete(process, "Task_ConcludeWageAgreement", Map.of());

        assertThat(process).isWaitingAt("Task_RuleOnSubsidy");
        complete(process, "Task_RuleOnSubsidy", Map.of("granted", "yes"));

        assertThat(process).hasPassed("End_WageAgreed").isEnded();
    }

    @Test
    void goes_back_to_the_table_when_the_grant_is_refused() {
        wage.grant = true;
        var process = anOffer();
        complete(process, "Task_RecordAnswer", Map.of("answer", "accepted"));
        complete(process, "Task_ConcludeWageAgreement", Map.of());

        complete(process, "Task_RuleOnSubsidy", Map.of("granted", "no"));

        assertThat(process).isWaitingAt("Task_HoldNegotiationMeeting");
    }

    private void endsWithoutWages(ProcessInstance process) {
        assertThat(process).isWaitingAt("Task_ExplainNoWages");
        complete(process, "Task_ExplainNoWages", Map.of());
        org.assertj.core.api.Assertions.assertThat(wage.lowered).containsExactly(KEY);
        complete(process, "Task_AssessDeviation", Map.of());
        assertThat(process).hasPassed("End_NoWagesAgreed").isEnded();
    }

    private ProcessInstance prepared() {
        var process = start("wage-negotiation", KEY);
        complete(process, "Task_PrepareNegotiation", Map.of());
        return process;
    }

    private ProcessInstance anOffer() {
        var process = prepared();
        complete(process, "Task_HoldNegotiationMeeting", Map.of("result", "offer"));
        return process;
    }
}
