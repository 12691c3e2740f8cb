package dk.brobygger.weeks;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import dk.brobygger.ProcessTest;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementPeriodTest extends ProcessTest {

    static final String KEY = "018f0000-0000-7000-8000-000000000001";

    Answers placement = new Answers();

    /** Answers what the model asks, as a placement would. */
    public static class Answers {
        String next = "DUE";
        String review = "NONE";
        boolean over = true;
        boolean ill = true;
        String illnessStep = "CALL";
        boolean repeated;
        boolean stoppedByBarrier;
        boolean fatal;
        boolean ratioMet;

        private Date soon() {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(3_600));
        }

        public void begin(String key) {}

        public void decideFollowUpPlan(String key) {}

        public Date firstDay(String key) {
            return soon();
        }

        public Date nextContact(String key) {
            return soon();
        }

        public String whatIsNext(String key) {
            return next;
        }

        public Date nextReview(String key) {
            return soon();
        }

        public String whatToReview(String key) {
            return review;
        }

        public Date nextEndStep(String key) {
            return soon();
        }

        public boolean isOver(String key) {
            return over;
        }

        public void warnOfEnd(String key) {}

        public Date sameDay(String key) {
            return soon();
        }

        public boolean isIll(String key) {
            return ill;
        }

        public Date nextIllnessStep(String key) {
            return soon();
        }

        public String illnessStep(String key) {
            return illnessStep;
        }

        public void releaseSeat(String key) {}

        public boolean isRepeatedAbsence(String key) {
            return repeated;
        }

        public String openEffort(String key) {
            return "effort-1";
        }

        public boolean isStoppedByBarrier(String key) {
            return stoppedByBarrier;
        }

        public void blockSharing(String key) {}

        public boolean isInjuryFatal(String key) {
            return fatal;
        }

        public Date injuryReportDue(String key) {
            return soon();
        }

        public void decideDuration(String key) {}

        public Date nextRatioCheck(String key) {
            return soon();
        }

        public boolean isRatioMet(String key) {
            return ratioMet;
        }
    }

    /** The wage room's bean, as far as this model asks it. */
    public static class Wages {
        public String openNegotiation(String key) {
            return "negotiation-1";
        }
    }

    @BeforeEach
    void playTheApplication() {
        play("placementTasks", placement);
        play("wageTasks", new Wages());
        deploy("placement-period");
        for (String called :
                new String[] {"follow-up", "progression-review", "extension", "parallel-effort", "wage-negotiation"})
            deployStub(called);
    }

    @Test
    void follows_up_by_the_plan_and_is_closed_after_the_last_day() {
        var process = running();

        execute(job("Timer_UntilNextContact", process));
        assertThat(process).isWaitingAt("Call_FollowUp");
        complete(called("follow-up", process), "Task_Stub", Map.of());
        assertThat(process).isWaitingAt("Timer_UntilNextContact");

        placement.next = "NONE";
        execute(job("Timer_UntilNextContact", process));
        execute(job("Timer_UntilNextReview", process));
        execute(job("Timer_UntilEndWarning", process));

        assertThat(process).isWaitingAtExactly("Task_ClosePlacement");
        complete(process, "Task_ClosePlacement", Map.of());
        assertThat(process).hasPassed("End_PlacementCompleted").isEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "PlacementMentorLeft, Task_AgreeOnMentor",
        "PlacementTargetGroupChanged, Task_AssessTargetGroup",
    })
    void a_step_that_stops_the_placement_ends_its_weeks(String message, String step) {
        var process = running();
        send(message, KEY);
        assertThat(process).isWaitingAt(step, "Timer_UntilNextContact");

        complete(process, step, Map.of("outcome", "stop"));

        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
        complete(process, "Task_InformCandidate", Map.of());
        complete(process, "Task_EndInVitas", Map.of());
        assertThat(process).hasPassed("End_PlacementStopped").isEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "PlacementMentorLeft, Task_AgreeOnMentor, End_MentorFound",
        "PlacementTargetGroupChanged, Task_AssessTargetGroup, End_TargetGroupHandled",
        "PlacementLawChanged, Task_NoteLawChange, End_LawNoted",
    })
    void a_step_that_lets_it_go_on_leaves_the_weeks_alone(String message, String step, String end) {
        var process = running();
        send(message, KEY);

        complete(process, step, Map.of("outcome", "continue"));

        assertThat(process).hasPassed(end).isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void a_moved_talk_is_waited_for_again() {
        var process = running();
        placement.next = "LATER";

        execute(job("Timer_UntilNextContact", process));

        assertThat(process).hasNotPassed("Call_FollowUp").isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void a_review_on_the_plan_is_called() {
        placement.review = "DUE";
        var process = running();

        execute(job("Timer_UntilNextReview", process));
        assertThat(process).isWaitingAt("Call_ProgressionReview");
        complete(called("progression-review", process), "Task_Stub", Map.of());

        assertThat(process).isWaitingAt("Timer_UntilNextReview");
    }

    @Test
    void a_negotiation_runs_beside_the_placement_with_its_own_key() {
        var process = running();

        send("ProgressionFunctionReady", KEY);

        assertThat(process).isWaitingAt("Call_WageNegotiation", "Timer_UntilNextContact");
        org.assertj.core.api.Assertions.assertThat(
                        called("wage-negotiation", process).getBusinessKey())
                .isEqualTo("negotiation-1");
        complete(called("wage-negotiation", process), "Task_Stub", Map.of());
        assertThat(process).hasPassed("End_NegotiationDone").isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void the_end_is_warned_of_and_an_extension_cleared() {
        placement.over = false;
        var process = running();

        execute(job("Timer_UntilEndWarning", process));

        assertThat(process).hasPassed("Task_WarnOfEnd").isWaitingAt("Call_Extension");
        complete(called("extension", process), "Task_Stub", Map.of());
        assertThat(process).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void an_extension_that_is_wanted_early_is_cleared_at_once() {
        var process = running();

        send("PlacementExtensionWanted", KEY);

        assertThat(process).hasNotPassed("Task_WarnOfEnd").isWaitingAt("Call_Extension");
    }

    @Test
    void illness_is_noted_the_same_day_and_ends_with_the_return() {
        var process = running();
        send("PlacementIllnessReported", KEY);
        complete(process, "Task_NoteIllness", Map.of());
        assertThat(process).isWaitingAt("Gateway_IllnessNext");

        placement.ill = false;
        send("PlacementCandidateRecovered", KEY);

        assertThat(process).hasPassed("End_Recovered").isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void illness_that_goes_on_is_called_about_paused_and_frees_the_seat() {
        var process = running();
        send("PlacementIllnessReported", KEY);
        complete(process, "Task_NoteIllness", Map.of());

        execute(job("Timer_UntilIllnessStep", process));
        complete(process, "Task_CallSickCandidate", Map.of());
        placement.illnessStep = "PAUSE";
        execute(job("Timer_UntilIllnessStep", process));
        complete(process, "Task_DecidePause", Map.of("outcome", "pause"));
        placement.illnessStep = "RELEASE";
        execute(job("Timer_UntilIllnessStep", process));
        placement.illnessStep = "NONE";
        execute(job("Timer_UntilIllnessStep", process));

        assertThat(process)
                .hasPassed("Task_CallSickCandidate", "Task_DecidePause", "Task_ReleaseSeat")
                .isWaitingAt("Gateway_IllnessNext");
    }

    @Test
    void illness_may_stop_the_placement() {
        placement.illnessStep = "PAUSE";
        var process = running();
        send("PlacementIllnessReported", KEY);
        complete(process, "Task_NoteIllness", Map.of());
        execute(job("Timer_UntilIllnessStep", process));

        complete(process, "Task_DecidePause", Map.of("outcome", "stop"));

        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
    }

    @Test
    void the_first_absence_is_talked_over_the_second_assessed_by_a_caseworker() {
        var process = running();
        send("PlacementAbsenceReported", KEY);
        complete(process, "Task_ContactAbsentee", Map.of());
        assertThat(process).hasPassed("End_AbsenceExplained");

        placement.repeated = true;
        send("PlacementAbsenceReported", KEY);
        complete(process, "Task_ContactAbsentee", Map.of());
        complete(process, "Task_HoldThreePartyTalk", Map.of());
        assertThat(task("Task_AssessAbsence", process)).hasCandidateGroup("sagsbehandler");
        complete(process, "Task_AssessAbsence", Map.of("outcome", "stop"));

        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
    }

    @Test
    void a_barrier_is_helped_beside_the_placement() {
        var process = running();

        send("PlacementBarrierReported", KEY);

        org.assertj.core.api.Assertions.assertThat(
                        called("parallel-effort", process).getBusinessKey())
                .isEqualTo("effort-1");
        complete(called("parallel-effort", process), "Task_Stub", Map.of());
        assertThat(process).hasPassed("End_EffortDone").isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void a_barrier_may_stop_the_placement() {
        placement.stoppedByBarrier = true;
        var process = running();
        send("PlacementBarrierReported", KEY);

        complete(called("parallel-effort", process), "Task_Stub", Map.of());

        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
    }

    @Test
    void a_withdrawn_consent_stops_the_sharing_and_is_assessed_while_the_placement_goes_on() {
        var process = running();

        send("PlacementConsentWithdrawn", KEY);

        assertThat(process)
                .hasPassed("Task_BlockSharing")
                .isWaitingAt("Task_NotifyRecipients", "Timer_UntilNextContact");
        complete(process, "Task_NotifyRecipients", Map.of());
        complete(process, "Task_ReassessPlacement", Map.of("outcome", "continue"));
        assertThat(process).hasPassed("End_ConsentHandled").isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void an_injury_is_reported_and_followed_up() {
        var process = running();
        send("PlacementWorkInjuryReported", KEY);

        complete(process, "Task_ReportInjury", Map.of());
        complete(process, "Task_FollowUpInjury", Map.of("outcome", "continue"));

        assertThat(process).hasPassed("End_InjuryHandled").isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void a_death_is_reported_by_the_leader_and_ends_the_placement() {
        placement.fatal = true;
        var process = running();
        send("PlacementWorkInjuryReported", KEY);
        assertThat(task("Task_ReportDeath", process)).hasCandidateGroup("leder");

        complete(process, "Task_ReportDeath", Map.of());

        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
    }

    @Test
    void urgent_help_goes_to_the_leader_too_when_it_waits() {
        var process = running();
        send("PlacementUrgentHelpAsked", KEY);

        execute(job("Timer_HelpOverdue", process));

        assertThat(task("Task_StepIn", process)).hasCandidateGroup("leder");
        complete(process, "Task_GiveUrgentHelp", Map.of());
        assertThat(process).hasPassed("End_HelpGiven").isWaitingAt("Timer_UntilNextContact");
        assertThat(process).isNotWaitingAt("Task_StepIn");
    }

    @Test
    void a_broken_ratio_is_looked_at_each_month_until_it_is_met() {
        var process = running();
        send("PlacementRatioBroken", KEY);
        complete(process, "Task_TalkAboutRatio", Map.of());

        execute(job("Timer_UntilRatioCheck", process));
        assertThat(process).isWaitingAt("Timer_UntilRatioCheck");
        placement.ratioMet = true;
        execute(job("Timer_UntilRatioCheck", process));

        assertThat(process).hasPassed("End_RatioMet").isWaitingAt("Timer_UntilNextContact");
    }

    @Test
    void a_company_that_withdraws_is_talked_with_before_the_candidate_is_told() {
        var process = running();

        send("PlacementCompanyWithdrew", KEY);

        assertThat(process).isWaitingAtExactly("Task_TalkWithCompany");
        complete(process, "Task_TalkWithCompany", Map.of());
        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PlacementCompanyClosed", "PlacementEndedEarly"})
    void what_ends_it_from_outside_leaves_the_candidate_to_be_told(String message) {
        var process = running();

        send(message, KEY);

        assertThat(process).isWaitingAtExactly("Task_InformCandidate");
    }

    @Test
    void a_job_ends_the_weeks_well_even_before_the_first_day() {
        var process = start("placement-period", KEY);

        send("PlacementJobFound", KEY);
        complete(process, "Task_RegisterJob", Map.of());

        assertThat(process).hasPassed("End_JobFound").isEnded();
    }

    ProcessInstance running() {
        var process = start("placement-period", KEY);
        assertThat(process).isWaitingAt("Timer_UntilFirstDay");
        execute(job("Timer_UntilFirstDay", process));
        return process;
    }
}
