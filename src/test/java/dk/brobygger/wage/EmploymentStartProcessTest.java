package dk.brobygger.wage;

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

class EmploymentStartProcessTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000003";

    /** Answers what the models ask, as a job that begins tomorrow would. */
    public static class Answers {

        public Date firstPaidDay(String key) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(86_400));
        }

        public Date incomeCheckDue(String key) {
            return firstPaidDay(key);
        }
    }

    @BeforeEach
    void deployTheModels() {
        play("wageTasks", new Answers());
        deploy("employment-start", "income-check");
    }

    @Test
    void ends_in_employment_once_the_first_paid_day_is_worked() {
        var process = atTheFirstPaidDay();

        complete(process, "Task_ConfirmFirstPaidDay", Map.of("started", "yes"));

        assertThat(process).hasPassed("End_Employed").isEnded();
    }

    @Test
    void waits_for_the_new_day_when_the_start_is_postponed() {
        var process = atTheFirstPaidDay();

        complete(process, "Task_ConfirmFirstPaidDay", Map.of("started", "postponed"));

        assertThat(process).isWaitingAt("Timer_UntilFirstPaidDay");
    }

    @Test
    void ends_when_the_start_is_called_off_on_the_day() {
        var process = atTheFirstPaidDay();

        complete(process, "Task_ConfirmFirstPaidDay", Map.of("started", "cancelled"));

        assertThat(process).hasPassed("End_StartCancelled").isEnded();
    }

    @Test
    void ends_when_the_start_is_called_off_before_the_contract() {
        var process = start("employment-start", KEY);

        complete(process, "Task_CheckContract", Map.of("contract", "cancelled"));

        assertThat(process).hasPassed("End_StartCancelled").isEnded();
    }

    @Test
    void looks_at_the_contract_again_once_it_is_obtained() {
        var process = start("employment-start", KEY);

        complete(process, "Task_CheckContract", Map.of("contract", "missing"));
        complete(process, "Task_ObtainContract", Map.of());

        assertThat(process).isWaitingAt("Task_CheckContract");
    }

    @Test
    void looks_at_the_pay_after_a_month() {
        var process = start("income-check", KEY);

        execute(job("Timer_UntilIncomeCheck", process));
        complete(process, "Task_CheckIncome", Map.of("income", "asAgreed"));

        assertThat(process).hasPassed("End_IncomeChecked").isEnded();
    }

    @Test
    void follows_up_on_pay_that_does_not_match() {
        var process = start("income-check", KEY);

        execute(job("Timer_UntilIncomeCheck", process));
        complete(process, "Task_CheckIncome", Map.of("income", "less"));
        complete(process, "Task_ActOnMissingIncome", Map.of());

        assertThat(process).hasPassed("End_IncomeChecked").isEnded();
    }

    @Test
    void looks_at_no_pay_when_the_job_is_lost_before() {
        var process = start("income-check", KEY);

        send("WageJobLost", KEY);

        assertThat(process).hasPassed("End_CheckDropped").isEnded();
    }

    private ProcessInstance atTheFirstPaidDay() {
        var process = start("employment-start", KEY);
        complete(process, "Task_CheckContract", Map.of("contract", "inOrder"));
        complete(process, "Task_EndPlacementInVitas", Map.of());
        execute(job("Timer_UntilFirstPaidDay", process));
        return process;
    }
}
