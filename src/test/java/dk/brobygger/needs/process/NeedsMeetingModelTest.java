package dk.brobygger.needs.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.ProcessTest;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeedsMeetingModelTest extends ProcessTest {

    static final String KEY = "course-2";

    NeedsMeetingTasks meeting = mock(NeedsMeetingTasks.class);

    @BeforeEach
    void aMeetingIsAgreed() {
        play("needsMeetingTasks", meeting);
        when(meeting.meetingDay(any())).thenReturn(new Date());
        deploy("needs-meeting");
    }

    @Test
    void a_meeting_is_booked_held_and_written_up() {
        var process = start("needs-meeting", KEY);

        complete(process, "Task_BookMeeting", Map.of());
        complete(process, "Task_HoldMeeting", Map.of("meetingResult", "HELD"));
        complete(process, "Task_SendMinutes", Map.of());

        assertThat(process).hasPassed("End_NeedsKnown").isEnded();
    }

    @Test
    void after_five_working_days_without_a_date_the_booking_is_reminded_and_goes_on() {
        var process = start("needs-meeting", KEY);

        execute(job("Timer_BookingOverdue", process));

        verify(meeting).remindBooking(KEY);
        assertThat(process).isWaitingAt("Task_BookMeeting");
    }

    @Test
    void who_stays_away_is_booked_again_while_it_is_allowed() {
        when(meeting.mayRebook(KEY)).thenReturn(true, true, false);
        var process = start("needs-meeting", KEY);

        for (int time = 1; time <= 3; time++) {
            complete(process, "Task_BookMeeting", Map.of());
            complete(process, "Task_HoldMeeting", Map.of("meetingResult", "NO_SHOW"));
        }

        assertThat(process).isWaitingAt("Task_DecideNextStep");
        complete(process, "Task_DecideNextStep", Map.of());
        assertThat(process).hasPassed("End_NoMeeting").isEnded();
    }

    @Test
    void opting_out_and_closing_end_the_phase() {
        var optedOut = start("needs-meeting", KEY);
        send("CompanyOptedOut", KEY);
        verify(meeting).stopContact(KEY);
        assertThat(optedOut).isEnded();

        var closed = start("needs-meeting", KEY);
        send("CompanyClosed", KEY);
        verify(meeting).endAsCompanyClosed(KEY);
        assertThat(closed).isEnded();
    }
}
