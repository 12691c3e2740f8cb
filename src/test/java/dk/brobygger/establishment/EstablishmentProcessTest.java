package dk.brobygger.establishment;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.ProcessTest;
import dk.brobygger.establishment.process.EstablishmentTasks;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways through {@code establishment}. */
class EstablishmentProcessTest extends ProcessTest {

    static final String KEY = "course-1";

    EstablishmentTasks tasks = mock(EstablishmentTasks.class);

    @BeforeEach
    void playTheApplication() {
        when(tasks.isConfirmedByAll(KEY)).thenReturn(true);
        when(tasks.isStatementNeeded(KEY)).thenReturn(true);
        when(tasks.isLawful(KEY)).thenReturn(true);
        when(tasks.isWagePolicyMet(KEY)).thenReturn(true);
        when(tasks.introductionDue(KEY)).thenReturn(new Date());
        play("establishmentTasks", tasks);
        deploy("establishment");
    }

    @Test
    void three_parties_confirm_each_for_itself() {
        var process = atTheConfirmations();

        assertThat(process).isWaitingAt("Task_ConfirmCompany", "Task_ConfirmCandidate", "Task_ConfirmMunicipality");
        assertThat(task("Task_ConfirmMunicipality", process)).hasCandidateGroup("sagsbehandler");
    }

    @Test
    void an_agreement_that_everybody_and_the_law_allow_is_granted_and_the_candidate_introduced() {
        var process = atTheRuling();

        complete(process, "Task_MakeRuling", Map.of("decision", "grant"));
        complete(process, "Task_ReceiveGrant", Map.of("vitasState", "BEVILGET"));
        complete(process, "Task_IntroduceCandidate", Map.of());

        assertThat(process)
                .hasPassedInOrder(
                        "Task_AlignExpectations",
                        "Task_FillAgreement",
                        "Task_RecordStatement",
                        "Task_CheckLaw",
                        "Task_DecideWagePolicy",
                        "Task_SendVitas",
                        "Task_MakeRuling",
                        "Task_ReceiveGrant",
                        "Task_IntroduceCandidate",
                        "End_PlacementEstablished")
                .isEnded();
    }

    @Test
    void a_party_that_says_no_sends_the_agreement_back() {
        when(tasks.isConfirmedByAll(KEY)).thenReturn(false);
        var process = atTheConfirmations();

        confirmAll(process);

        assertThat(process).isWaitingAt("Task_FillAgreement");
    }

    @Test
    void changed_terms_take_every_confirmation_away() {
        var process = atTheConfirmations();
        complete(process, "Task_ConfirmCompany", Map.of());

        send("EstablishmentTermsChanged", KEY);
        assertThat(process).isWaitingAt("Task_FillAgreement");

        complete(process, "Task_FillAgreement", Map.of());
        assertThat(process).isWaitingAt("Task_ConfirmCompany", "Task_ConfirmCandidate", "Task_ConfirmMunicipality");
    }

    @Test
    void the_representative_is_reminded_after_two_and_five_days() {
        var process = atTheStatement();

        execute(job("Timer_StatementDay2", process));
        execute(job("Timer_StatementDay5", process));

        assertThat(process).isWaitingAt("Task_RecordStatement");
        verify(tasks, times(2)).remindRepresentative(KEY);
    }

    @Test
    void a_statement_that_does_not_come_in_fourteen_days_goes_to_the_leader() {
        var process = atTheStatement();

        execute(job("Timer_StatementExpired", process));

        assertThat(process).isWaitingAt("Task_ResolveDisagreement");
        assertThat(task(process)).hasCandidateGroup("leder");
    }

    @Test
    void a_representative_who_disagrees_is_heard_by_the_leader_who_may_go_on() {
        var process = atTheDisagreement();

        complete(process, "Task_ResolveDisagreement", Map.of("decision", "continue"));

        assertThat(process).isWaitingAt("Task_SendVitas");
    }

    @Test
    void a_representative_who_disagrees_may_change_the_agreement() {
        var process = atTheDisagreement();

        complete(process, "Task_ResolveDisagreement", Map.of("decision", "change"));

        assertThat(process).isWaitingAt("Task_FillAgreement");
    }

    @Test
    void a_representative_who_disagrees_may_stop_it_here_and_the_course_leads_on() {
        var process = atTheDisagreement();

        complete(process, "Task_ResolveDisagreement", Map.of("decision", "stop"));

        assertThat(process).isWaitingAt("Task_ChooseNextStep");
    }

    @Test
    void where_nobody_can_give_a_statement_none_is_asked_for() {
        when(tasks.isStatementNeeded(KEY)).thenReturn(false);
        var process = atTheConfirmations();

        confirmAll(process);

        assertThat(process).hasNotPassed("Task_RecordStatement").isWaitingAt("Task_SendVitas");
    }

    @Test
    void what_the_law_forbids_is_changed() {
        when(tasks.isLawful(KEY)).thenReturn(false);
        var process = atTheLaw();
        assertThat(process).isWaitingAt("Task_ResolveLawCheck");

        complete(process, "Task_ResolveLawCheck", Map.of("solution", "change"));

        assertThat(process).isWaitingAt("Task_FillAgreement");
    }

    @Test
    void what_the_law_forbids_may_be_ruled_on() {
        when(tasks.isLawful(KEY)).thenReturn(false);
        var process = atTheLaw();

        complete(process, "Task_ResolveLawCheck", Map.of("solution", "ruling"));

        assertThat(process).isWaitingAt("Task_SendVitas");
    }

    @Test
    void what_the_law_forbids_may_stop_and_the_course_leads_on() {
        when(tasks.isLawful(KEY)).thenReturn(false);
        var process = atTheLaw();

        complete(process, "Task_ResolveLawCheck", Map.of("solution", "stop"));

        assertThat(process).isWaitingAt("Task_ChooseNextStep");
    }

    @Test
    void without_wages_to_come_a_leader_decides() {
        when(tasks.isWagePolicyMet(KEY)).thenReturn(false);
        var process = atTheLaw();
        assertThat(process).isWaitingAt("Task_DecideWageException");
        assertThat(task(process)).hasCandidateGroup("leder");

        complete(process, "Task_DecideWageException", Map.of("decision", "allow"));

        assertThat(process).isWaitingAt("Task_SendVitas");
    }

    @Test
    void a_leader_who_allows_no_exception_sends_the_agreement_back() {
        when(tasks.isWagePolicyMet(KEY)).thenReturn(false);
        var process = atTheLaw();

        complete(process, "Task_DecideWageException", Map.of("decision", "refuse"));

        assertThat(process).isWaitingAt("Task_FillAgreement");
    }

    @Test
    void a_refusal_is_delivered_by_the_caseworker_and_the_course_leads_on() {
        var process = atTheRuling();

        complete(process, "Task_MakeRuling", Map.of("decision", "refuse"));
        assertThat(process).isWaitingAt("Task_DeliverRefusal");
        assertThat(task(process)).hasCandidateGroup("sagsbehandler");

        complete(process, "Task_DeliverRefusal", Map.of());
        complete(process, "Task_ChooseNextStep", Map.of());
        assertThat(process).hasPassed("End_NotEstablished").isEnded();
    }

    @Test
    void an_agreement_may_be_returned_instead_of_ruled_on() {
        var process = atTheRuling();

        complete(process, "Task_MakeRuling", Map.of("decision", "return"));

        assertThat(process).isWaitingAt("Task_FillAgreement");
    }

    @Test
    void an_application_that_vitas_returns_is_mended_and_sent_again() {
        var process = atTheVitasAnswer();

        complete(process, "Task_ReceiveGrant", Map.of("vitasState", "RETURNERET"));

        assertThat(process).isWaitingAt("Task_FillAgreement");
    }

    @Test
    void an_application_that_vitas_refuses_leads_on() {
        var process = atTheVitasAnswer();

        complete(process, "Task_ReceiveGrant", Map.of("vitasState", "AFSLAG"));

        assertThat(process).isWaitingAt("Task_ChooseNextStep");
    }

    @Test
    void a_company_that_withdraws_is_talked_with_and_the_candidate_told() {
        var process = atTheStatement();

        send("EstablishmentCompanyWithdrew", KEY);
        assertThat(process).isWaitingAt("Task_TalkWithCompany");
        complete(process, "Task_TalkWithCompany", Map.of());
        complete(process, "Task_InformCandidate", Map.of());

        assertThat(process).hasPassed("End_CompanyWithdrew").isEnded();
    }

    @Test
    void a_company_that_has_closed_ends_it_and_the_candidate_is_told() {
        var process = atTheRuling();

        send("EstablishmentCompanyClosed", KEY);
        complete(process, "Task_InformOfClosure", Map.of());

        assertThat(process).hasPassed("End_CompanyClosed").isEnded();
    }

    @Test
    void a_job_found_ends_it() {
        var process = atTheRuling();

        send("EstablishmentJobFound", KEY);

        assertThat(process).hasPassed("End_JobFound").isEnded();
        verify(tasks).leavePlaceForJob(KEY);
    }

    @Test
    void withdrawn_consent_stops_the_sharing_beside_the_work_and_a_caseworker_assesses() {
        var process = atTheRuling();

        send("EstablishmentConsentWithdrawn", KEY);
        verify(tasks).stopSharing(KEY);
        assertThat(process).isWaitingAt("Task_MakeRuling", "Task_NotifyRecipients");

        complete(process, "Task_NotifyRecipients", Map.of());
        complete(process, "Task_AssessWithoutConsent", Map.of("canContinue", "yes"));
        assertThat(process).isWaitingAt("Task_MakeRuling");
    }

    @Test
    void what_cannot_go_on_without_the_consent_stops_and_looks_for_another_company() {
        var process = atTheRuling();
        send("EstablishmentConsentWithdrawn", KEY);
        complete(process, "Task_NotifyRecipients", Map.of());

        complete(process, "Task_AssessWithoutConsent", Map.of("canContinue", "no"));

        assertThat(process).hasPassed("End_Stopped").isEnded();
        verify(tasks).stopEstablishment(KEY);
    }

    private static ProcessInstance atTheConfirmations() {
        var process = start("establishment", KEY);
        complete(process, "Task_AlignExpectations", Map.of());
        complete(process, "Task_FillAgreement", Map.of());
        return process;
    }

    private static ProcessInstance atTheStatement() {
        var process = atTheConfirmations();
        confirmAll(process);
        return process;
    }

    private static ProcessInstance atTheDisagreement() {
        var process = atTheStatement();
        complete(process, "Task_RecordStatement", Map.of("agrees", "no"));
        return process;
    }

    private static ProcessInstance atTheLaw() {
        var process = atTheStatement();
        complete(process, "Task_RecordStatement", Map.of("agrees", "yes"));
        return process;
    }

    private static ProcessInstance atTheRuling() {
        var process = atTheLaw();
        complete(process, "Task_SendVitas", Map.of());
        return process;
    }

    private static ProcessInstance atTheVitasAnswer() {
        var process = atTheRuling();
        complete(process, "Task_MakeRuling", Map.of("decision", "grant"));
        return process;
    }

    private static void confirmAll(ProcessInstance process) {
        complete(process, "Task_ConfirmCompany", Map.of());
        complete(process, "Task_ConfirmCandidate", Map.of());
        complete(process, "Task_ConfirmMunicipality", Map.of());
    }
}
