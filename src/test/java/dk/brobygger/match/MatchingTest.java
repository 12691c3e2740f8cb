package dk.brobygger.match;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.ProcessTest;
import dk.brobygger.match.process.MatchTasks;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways through {@code matching}. */
class MatchingTest extends ProcessTest {

    static final String KEY = "course-1";

    MatchTasks tasks = mock(MatchTasks.class);

    @BeforeEach
    void playTheApplication() {
        when(tasks.reservationEnds(anyString())).thenReturn(Date.from(Instant.parse("2030-01-01T00:00:00Z")));
        play("matchTasks", tasks);
        deploy("matching");
    }

    @Test
    void the_candidate_is_met_before_any_place_is_looked_for() {
        var process = start("matching", KEY);

        assertThat(process).isWaitingAt("Task_MeetCandidate");
        assertThat(task(process)).hasCandidateGroup("jobkonsulent");
        assertThat(task(process)).hasDueDate(task(process).getDueDate());
    }

    @Test
    void a_good_match_with_consent_and_two_yes_ends_matched() {
        var process = atTheMeeting();
        when(tasks.isMatched(KEY)).thenReturn(true);

        complete(process, "Task_HoldClarifyingMeeting", Map.of());

        assertThat(process)
                .hasPassedInOrder(
                        "Task_MeetCandidate",
                        "Task_FindPlace",
                        "Task_ReservePlace",
                        "Task_DecideMatch",
                        "Task_AssessMatch",
                        "Task_ObtainConsent",
                        "Task_WriteBrief",
                        "Task_HoldClarifyingMeeting",
                        "End_Matched")
                .isEnded();
        verify(tasks).reservePlace(KEY);
        verify(tasks).decideMatch(KEY);
    }

    @Test
    void a_match_that_is_not_good_lets_the_place_go_and_looks_for_another() {
        var process = atTheAssessment();

        complete(process, "Task_AssessMatch", Map.of("outcome", "other"));

        assertThat(process).hasPassed("Task_ReleasePlace").isWaitingAt("Task_FindPlace");
        verify(tasks).releasePlace(KEY);
    }

    @Test
    void nothing_is_written_or_shared_without_consent() {
        var process = atTheConsent();
        when(tasks.isDeclinedByCandidate(KEY)).thenReturn(true);

        complete(process, "Task_ObtainConsent", Map.of("outcome", "declined"));

        assertThat(process).hasNotPassed("Task_WriteBrief").isWaitingAt("Task_AssessRights");
        assertThat(task(process)).hasCandidateGroup("sagsbehandler");
    }

    @Test
    void a_no_from_the_company_leads_to_another_company() {
        var process = atTheMeeting();

        complete(process, "Task_HoldClarifyingMeeting", Map.of());

        assertThat(process).hasPassed("Task_ReleasePlace").isWaitingAt("Task_FindPlace");
    }

    @Test
    void a_no_from_the_candidate_is_assessed_by_a_person_and_leads_on() {
        var process = atTheMeeting();
        when(tasks.isDeclinedByCandidate(KEY)).thenReturn(true);

        complete(process, "Task_HoldClarifyingMeeting", Map.of());
        assertThat(process).isWaitingAt("Task_AssessRights");

        complete(process, "Task_AssessRights", Map.of("next", "otherCompany"));
        assertThat(process).isWaitingAt("Task_FindPlace");
    }

    @Test
    void after_a_no_the_candidate_may_be_met_again_or_the_search_stop() {
        var again = atTheRights();
        complete(again, "Task_AssessRights", Map.of("next", "meetAgain"));
        assertThat(again).isWaitingAt("Task_MeetCandidate");

        complete(again, "Task_MeetCandidate", Map.of("outcome", "notReady"));
        complete(again, "Task_AssessRights", Map.of("next", "stop"));
        assertThat(again).hasPassed("End_MatchStopped").isEnded();
    }

    @Test
    void when_no_place_can_be_found_the_caseworker_assesses_what_then() {
        var process = start("matching", KEY);
        complete(process, "Task_MeetCandidate", Map.of("outcome", "ready"));

        complete(process, "Task_FindPlace", Map.of("outcome", "noPlace"));

        assertThat(process).isWaitingAt("Task_AssessRights");
    }

    @Test
    void fifteen_working_days_without_a_meeting_go_to_the_leader_while_the_task_stays() {
        var process = start("matching", KEY);

        execute(job("Timer_CandidateNotMet", process));

        assertThat(process).isWaitingAt("Task_MeetCandidate", "Task_ResolveNoCandidate");
        assertThat(task("Task_ResolveNoCandidate", process)).hasCandidateGroup("leder");
    }

    @Test
    void fifteen_working_days_without_a_place_go_to_the_leader_while_the_search_goes_on() {
        var process = start("matching", KEY);
        complete(process, "Task_MeetCandidate", Map.of("outcome", "ready"));

        execute(job("Timer_NoPlace", process));
        complete(process, "Task_ResolveNoCandidate", Map.of());

        assertThat(process).hasPassed("End_HelpDecided").isWaitingAt("Task_FindPlace");
    }

    @Test
    void a_reservation_that_runs_out_is_renewed_or_let_go_beside_the_work() {
        var process = atTheConsent();

        execute(job("Start_ReservationExpiring", process));

        assertThat(process).isWaitingAt("Task_ObtainConsent", "Task_RenewReservation");
        complete(process, "Task_RenewReservation", Map.of());
        assertThat(process).isWaitingAt("Task_ObtainConsent");
    }

    @Test
    void withdrawn_consent_stops_the_sharing_at_once_and_the_recipients_are_told() {
        var process = atTheMeeting();
        when(tasks.isDeclinedByCandidate(KEY)).thenReturn(true);

        send("MatchConsentWithdrawn", KEY);

        assertThat(process).isWaitingAt("Task_NotifyRecipients");
        verify(tasks).stopSharing(KEY);
        complete(process, "Task_NotifyRecipients", Map.of());
        assertThat(process).isWaitingAt("Task_AssessRights");
    }

    @Test
    void a_place_that_is_lost_is_told_to_the_candidate_and_the_search_begins_again() {
        var process = atTheMeeting();

        send("MatchPlaceLost", KEY);
        assertThat(process).isWaitingAt("Task_InformOfLostPlace");

        complete(process, "Task_InformOfLostPlace", Map.of());
        assertThat(process).isWaitingAt("Task_FindPlace");
    }

    @Test
    void a_job_found_ends_the_search_whatever_was_going_on() {
        var process = atTheMeeting();

        send("MatchJobFound", KEY);

        assertThat(process).hasPassed("End_JobFound").isEnded();
        verify(tasks).leavePlaceForJob(KEY);
    }

    private static ProcessInstance atTheAssessment() {
        var process = start("matching", KEY);
        complete(process, "Task_MeetCandidate", Map.of("outcome", "ready"));
        complete(process, "Task_FindPlace", Map.of("outcome", "place"));
        return process;
    }

    private static ProcessInstance atTheConsent() {
        var process = atTheAssessment();
        complete(process, "Task_AssessMatch", Map.of("outcome", "good"));
        return process;
    }

    private static ProcessInstance atTheMeeting() {
        var process = atTheConsent();
        complete(process, "Task_ObtainConsent", Map.of("outcome", "given"));
        complete(process, "Task_WriteBrief", Map.of());
        return process;
    }

    private ProcessInstance atTheRights() {
        var process = atTheMeeting();
        when(tasks.isDeclinedByCandidate(KEY)).thenReturn(true);
        complete(process, "Task_HoldClarifyingMeeting", Map.of());
        return process;
    }
}
