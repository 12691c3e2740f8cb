package dk.brobygger.partnership.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
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
        deploy("partnership-agreement", "partnership-year", "partnership-deviation");
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
    void two_deviations_are_taken_up_beside_the_year_each_under_its_own_key() {
        when(tasks.openDeviation(YEAR)).thenReturn("deviation-1", "deviation-2");
        var year = start("partnership-year", YEAR);

        send("PartnershipDeviationReported", YEAR);
        send("PartnershipDeviationReported", YEAR);
        complete(deviation("deviation-1"), "Task_HandleDeviation", Map.of("deviationResult", "SOLVED"));

        assertThat(deviation("deviation-2")).isWaitingAt("Task_HandleDeviation");
        assertThat(year).isWaitingAt("Timer_UntilEvaluation", "Call_Deviation");
    }

    @Test
    void what_is_not_solved_is_decided_by_a_leader_and_the_year_goes_on() {
        var year = deviating();
        complete(deviation("deviation-1"), "Task_HandleDeviation", Map.of("deviationResult", "NOT_SOLVED"));
        assertThat(task("Task_DecideOnDeviation", deviation("deviation-1"))).hasCandidateGroup("leder");

        complete(deviation("deviation-1"), "Task_DecideOnDeviation", Map.of("decision", "CONTINUE"));

        verify(tasks, never()).endAgreement(any());
        assertThat(year).isWaitingAtExactly("Sub_Cooperation", "Timer_UntilEvaluation");
    }

    @Test
    void a_leader_who_ends_the_agreement_turns_the_year_to_giving_notice() {
        doAnswer(call -> {
                    send("PartnershipToEnd", YEAR);
                    return null;
                })
                .when(tasks)
                .endAgreement("deviation-1");
        var year = deviating();
        complete(deviation("deviation-1"), "Task_HandleDeviation", Map.of("deviationResult", "NOT_SOLVED"));

        complete(deviation("deviation-1"), "Task_DecideOnDeviation", Map.of("decision", "END"));

        assertThat(year).isWaitingAtExactly("Task_GiveNotice").hasPassed("Boundary_LeaderEnds");
        complete(year, "Task_GiveNotice", Map.of());
        execute(job("Timer_UntilLastDay", year));
        verify(tasks).endPartnership(YEAR);
        verify(tasks, never()).renewYear(any());
        assertThat(year).isEnded();
    }

    @Test
    void a_leader_may_end_it_while_it_is_being_evaluated() {
        var year = start("partnership-year", YEAR);
        execute(job("Timer_UntilEvaluation", year));

        send("PartnershipToEnd", YEAR);

        assertThat(year).isWaitingAtExactly("Task_GiveNotice");
    }

    @Test
    void an_open_deviation_falls_away_with_its_agreement() {
        var year = deviating();

        send("PartnershipEnded", "deviation-1");

        assertThat(year).isWaitingAtExactly("Sub_Cooperation", "Timer_UntilEvaluation");
        verify(tasks, never()).endAgreement(any());
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

    private ProcessInstance deviating() {
        when(tasks.openDeviation(YEAR)).thenReturn("deviation-1");
        var process = start("partnership-year", YEAR);
        send("PartnershipDeviationReported", YEAR);
        return process;
    }

    private static ProcessInstance deviation(String key) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
    }

    private ProcessInstance evaluated(String future) {
        var process = start("partnership-year", YEAR);
        execute(job("Timer_UntilEvaluation", process));
        complete(process, "Task_EvaluateYear", Map.of("future", future));
        return process;
    }
}
