package dk.brobygger.company.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.ProcessTest;
import dk.brobygger.needs.process.NeedsMeetingTasks;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompanyCourseModelTest extends ProcessTest {

    static final String KEY = "course-3";

    /** What the map asks of partnership; that room is above this one. */
    public interface PartnershipQuestions {
        boolean isSigned(String businessKey);

        void beginPartnership(String businessKey);
    }

    OutreachTasks outreach = mock(OutreachTasks.class);
    NeedsMeetingTasks meeting = mock(NeedsMeetingTasks.class);
    PartnershipQuestions partnership = mock(PartnershipQuestions.class);

    @BeforeEach
    void theMap() {
        play("outreachTasks", outreach);
        play("needsMeetingTasks", meeting);
        play("partnershipTasks", partnership);
        deploy("company-course");
        deployStub("outreach");
        deployStub("needs-meeting");
        deployStub("partnership-agreement");
    }

    @Test
    void contact_meeting_and_agreement_lead_to_a_partnership() {
        when(outreach.isMeetingAgreed(KEY)).thenReturn(true);
        when(meeting.wantsAgreement(KEY)).thenReturn(true);
        when(partnership.isSigned(KEY)).thenReturn(true);
        var process = start("company-course", KEY);

        ends("outreach", process);
        ends("needs-meeting", process);
        ends("partnership-agreement", process);

        verify(partnership).beginPartnership(KEY);
        assertThat(process).hasPassed("End_PartnershipBegun").isEnded();
    }

    @Test
    void no_meeting_and_no_new_day_close_the_course() {
        var process = start("company-course", KEY);

        ends("outreach", process);

        verify(outreach).closeCourse(KEY);
        assertThat(process).hasPassed("End_CourseClosed").isEnded();
    }

    @Test
    void a_new_day_leads_back_to_the_contact() {
        when(outreach.isMeetingAgreed(KEY)).thenReturn(true);
        when(outreach.hasNextContact(KEY)).thenReturn(true);
        var process = start("company-course", KEY);
        ends("outreach", process);

        ends("needs-meeting", process);

        assertThat(process).isWaitingAt("Call_Outreach");
    }

    @Test
    void every_phase_carries_the_key_of_the_course() {
        var process = start("company-course", KEY);

        assertThat(called("outreach", process)).hasBusinessKey(KEY);
    }

    private void ends(String phase, ProcessInstance course) {
        complete(called(phase, course), "Task_Stub", Map.of());
    }
}
