package dk.brobygger.partnership.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.ProcessTest;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnershipModelTest extends ProcessTest {

    static final String KEY = "course-4";
    static final String YEAR = "year-1";

    PartnershipTasks tasks = mock(PartnershipTasks.class);

    @BeforeEach
    void anAgreementIsWanted() {
        play("partnershipTasks", tasks);
        when(tasks.evaluationDay(any())).thenReturn(new Date());
        when(tasks.lastDay(any())).thenReturn(new Date());
        deploy("partnership-agreement", "partnership-year");
    }

    @Test
    void a_plain_agreement_goes_straight_to_the_company_and_becomes_places() {
        var process = drafted();
        verify(tasks).sendAgreement(KEY);

        complete(process, "Task_SignAgreement", Map.of("answer", "SIGNED"));

        verify(tasks).createPlaces(KEY);
        assertThat(process).hasPassed("End_AgreementSigned").isEnded();
    }

    @Test
    void money_or_a_centre_is_approved_by_a_leader_who_may_send_it_back() {
        when(tasks.needsApproval(KEY)).thenReturn(true);
        var process = drafted();
        assertThat(task(process)).hasDefinitionKey("Task_ApproveAgreement").hasCandidateGroup("leder");

        complete(process, "Task_ApproveAgreement", Map.of("approval", "CHANGES"));
        assertThat(process).isWaitingAt("Task_DraftAgreement");
        verify(tasks, never()).sendAgreement(KEY);

        complete(process, "Task_DraftAgreement", Map.of());
        complete(process, "Task_ApproveAgreement", Map.of("approval", "APPROVED"));
        assertThat(process).isWaitingAt("Task_SignAgreement");
    }

    @Test
    void after_five_working_days_the_company_is_reminded_and_the_answer_still_awaited() {
        var process = drafted();

        execute(job("Timer_AnswerDay5", process));

        verify(tasks).remindCompany(KEY);
        assertThat(process).isWaitingAt("Task_SignAgreement");
    }

    @Test
    void after_ten_working_days_somebody_asks_and_waits_on_or_gives_up() {
        var process = drafted();

        execute(job("Timer_AnswerOverdue", process));
        complete(process, "Task_FollowUpAnswer", Map.of("followUp", "WAIT"));
        assertThat(process).isWaitingAt("Task_SignAgreement");
        execute(job("Timer_AnswerOverdue", process));
        complete(process, "Task_FollowUpAnswer", Map.of("followUp", "GIVE_UP"));

        assertThat(process).hasPassed("End_AgreementGivenUp").isEnded();
    }

    @Test
    void changes_lead_back_to_the_draft_and_a_no_ends_it() {
        var process = drafted();

        complete(process, "Task_SignAgreement", Map.of("answer", "CHANGES"));
        complete(process, "Task_DraftAgreement", Map.of());
        complete(process, "Task_SignAgreement", Map.of("answer", "DECLINED"));

        assertThat(process).hasPassed("End_NotAgreed").isEnded();
    }

    @Test
    void withdrawal_and_closing_end_the_agreement() {
        var withdrawn = drafted();
        send("PartnershipWithdrawn", KEY);
        verify(tasks).endAsWithdrawn(KEY);
        assertThat(withdrawn).isEnded();

        var closed = drafted();
        send("CompanyClosed", KEY);
        verify(tasks).endAsCompanyClosed(KEY);
        assertThat(closed).isEnded();
    }

    @Test
    void a_year_is_evaluated_and_renewed() {
        var process = evaluated("RENEW");

        verify(tasks).renewYear(YEAR);
        assertThat(process).hasPassed("End_Renewed").isEnded();
    }

    @Test
    void changes_are_agreed_before_the_year_is_renewed() {
        var process = evaluated("CHANGE");
        verify(tasks, never()).renewYear(YEAR);

        complete(process, "Task_AgreeChanges", Map.of());

        verify(tasks).renewYear(YEAR);
        assertThat(process).isEnded();
    }

    @Test
    void notice_runs_to_its_last_day_before_the_places_close() {
        var process = evaluated("END");
        complete(process, "Task_GiveNotice", Map.of());
        verify(tasks, never()).endPartnership(YEAR);

        execute(job("Timer_UntilLastDay", process));

        verify(tasks).endPartnership(YEAR);
        assertThat(process).hasPassed("End_Ended").isEnded();
    }

    @Test
    void a_deviation_is_taken_up_beside_the_year_and_a_leader_decides_what_is_not_solved() {
        var process = start("partnership-year", YEAR);
        send("PartnershipDeviationReported", YEAR);
        complete(process, "Task_HandleDeviation", Map.of("deviationResult", "SOLVED"));
        assertThat(process).isWaitingAt("Timer_UntilEvaluation");

        send("PartnershipDeviationReported", YEAR);
        complete(process, "Task_HandleDeviation", Map.of("deviationResult", "NOT_SOLVED"));
        assertThat(task("Task_DecideOnDeviation", process)).hasCandidateGroup("leder");
        complete(process, "Task_DecideOnDeviation", Map.of());

        assertThat(process).isWaitingAt("Timer_UntilEvaluation");
    }

    @Test
    void a_company_that_leaves_has_its_running_placements_handled_first() {
        var process = start("partnership-year", YEAR);

        send("PartnershipWithdrawn", YEAR);
        assertThat(process).isWaitingAt("Task_HandleRunningPlacements");
        complete(process, "Task_HandleRunningPlacements", Map.of());

        verify(tasks).endPartnership(YEAR);
        assertThat(process).hasPassed("End_CompanyWithdrew").isEnded();
    }

    @Test
    void a_company_that_closes_ends_the_partnership() {
        var process = start("partnership-year", YEAR);

        send("CompanyClosed", YEAR);

        verify(tasks).endPartnership(YEAR);
        assertThat(process).isEnded();
    }

    private ProcessInstance drafted() {
        var process = start("partnership-agreement", KEY);
        complete(process, "Task_DraftAgreement", Map.of());
        return process;
    }

    private ProcessInstance evaluated(String future) {
        var process = start("partnership-year", YEAR);
        execute(job("Timer_UntilEvaluation", process));
        complete(process, "Task_EvaluateYear", Map.of("future", future));
        return process;
    }
}
