package dk.brobygger.company.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.ProcessTest;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutreachModelTest extends ProcessTest {

    static final String KEY = "course-1";

    OutreachTasks outreach = mock(OutreachTasks.class);

    @BeforeEach
    void aCompanyInGroupThree() {
        play("outreachTasks", outreach);
        when(outreach.plannedDay(any())).thenReturn(new Date());
        when(outreach.nextContact(any())).thenReturn(new Date());
        pathIs("PHONE_AND_MATERIAL");
        deploy("outreach");
    }

    @ParameterizedTest
    @CsvSource({
        "MEETING, Task_OfferMeeting",
        "CENTRE_PROPOSAL, Task_ProposeCentre",
        "PHONE_AND_MATERIAL, Task_CallCompany",
        "LETTER, Task_SendLetter"
    })
    void each_group_has_its_own_way(String path, String step) {
        pathIs(path);
        var process = start("outreach", KEY);
        verify(outreach).chooseSegment(KEY);

        complete(process, "Task_PrepareContact", Map.of());

        assertThat(process).isWaitingAt(step);
    }

    @Test
    void a_meeting_ends_the_contact() {
        var process = noted("MEETING");

        assertThat(process).hasPassed("End_MeetingAgreed").isEnded();
    }

    @Test
    void material_is_sent_and_the_agreed_day_brings_the_contact_back() {
        var process = noted("MATERIAL");
        when(outreach.hasNextContact(KEY)).thenReturn(true);

        complete(process, "Task_SendMaterial", Map.of());
        assertThat(process).isWaitingAt("Timer_UntilNextContact");
        execute(job("Timer_UntilNextContact", process));

        assertThat(process).isWaitingAt("Task_PrepareContact");
    }

    @Test
    void later_waits_for_its_day() {
        when(outreach.hasNextContact(KEY)).thenReturn(true);
        var process = noted("LATER");

        execute(job("Timer_UntilNextContact", process));

        assertThat(process).isWaitingAt("Task_PrepareContact");
    }

    @Test
    void a_no_with_a_reason_for_no_next_step_ends_the_contact() {
        var process = noted("NO");

        assertThat(process).hasPassed("End_ContactClosed").isEnded();
    }

    @Test
    void the_wrong_person_leads_back_to_the_preparation() {
        assertThat(noted("WRONG_PERSON")).isWaitingAt("Task_PrepareContact");
    }

    @Test
    void a_call_without_an_answer_is_tried_again_and_the_second_becomes_a_letter() {
        var process = noted("NO_ANSWER");
        pathIs("LETTER");

        execute(job("Timer_UntilNextTry", process));
        assertThat(process).isWaitingAt("Task_SendLetter");
        complete(process, "Task_SendLetter", Map.of());

        assertThat(process).hasPassed("End_ContactClosed").isEnded();
    }

    @Test
    void a_company_that_has_opted_out_is_not_contacted() {
        pathIs("NONE");
        var process = start("outreach", KEY);

        complete(process, "Task_PrepareContact", Map.of());

        assertThat(process).isEnded();
    }

    @Test
    void opting_out_stops_the_contact_wherever_it_is() {
        var process = start("outreach", KEY);

        send("CompanyOptedOut", KEY);

        verify(outreach).stopContact(KEY);
        assertThat(process).isEnded();
    }

    @Test
    void a_company_that_closes_ends_the_contact() {
        var process = noted("NO_ANSWER");

        send("CompanyClosed", KEY);

        verify(outreach).endAsCompanyClosed(KEY);
        assertThat(process).isEnded();
    }

    @Test
    void consultants_prepare_and_leaders_take_part_where_management_talks_with_management() {
        pathIs("CENTRE_PROPOSAL");
        var process = start("outreach", KEY);
        assertThat(task(process))
                .hasCandidateGroup("virksomhedskonsulent")
                .hasDueDate(task(process).getDueDate());

        complete(process, "Task_PrepareContact", Map.of());

        assertThat(task(process)).hasCandidateGroup("leder");
    }

    private ProcessInstance noted(String outcome) {
        when(outreach.outcome(KEY)).thenReturn(outcome);
        var process = start("outreach", KEY);
        complete(process, "Task_PrepareContact", Map.of());
        complete(process, "Task_CallCompany", Map.of());
        complete(process, "Task_NoteContact", Map.of());
        return process;
    }

    private void pathIs(String path) {
        when(outreach.chooseContactPath(KEY)).thenReturn(path);
    }
}
